import type { ParticipantRole } from '@depeche/model';
import { actorOf, type CodedActor, isActorCode } from '../cameo/actor.ts';
import { distinctSlug } from '../slugs/distinct-slug.ts';
import type { Migrated } from './migrate.ts';
import type { PloverActor, PloverRecord } from './record.ts';

/** An actor of a record, its role, and the words by which the text calls it. */
interface Party extends CodedActor {
  readonly role: ParticipantRole;
  readonly words: string;
  readonly side: 'source' | 'target';
  readonly hasCode: boolean;
}

/** Who took part, and the sides that are no list of actors. */
export interface Parties {
  readonly parties: readonly Party[];
  readonly broken: ReadonlyArray<{ readonly side: string; readonly found: string }>;
}

/**
 * The source acts and the target is acted on. Where the type is mutual, or several sources have no target (a compound
 * actor), all take part alike; in a visit that was received the source is the host.
 */
export function partiesOf(record: PloverRecord, { type }: Migrated): Parties {
  const parties: Party[] = [];
  const broken: Array<{ side: string; found: string }> = [];
  const sides = { source: listOf(record.source), target: listOf(record.target) };
  const isCompound = sides.target.actors.length === 0 && sides.source.actors.length > 1;
  const isMutual = type === 'CONSULT' || type === 'COOPERATE' || isCompound;
  for (const side of ['source', 'target'] as const) {
    const { actors, found } = sides[side];
    if (found !== '') broken.push({ side, found });
    for (const actor of actors) {
      const isHost = side === 'source' && type === 'CONSULT' && record.mode === 'host';
      const role = isHost ? 'HOST' : isMutual ? 'PARTICIPANT' : side === 'source' ? 'AGENT' : 'RECIPIENT';
      const coded = codedActor(actor);
      if (coded) parties.push({ ...coded, role, words: actor.actorText?.trim() ?? '', side });
    }
  }
  return { parties, broken };
}

function listOf(value: PloverRecord['source']): { actors: readonly PloverActor[]; found: string } {
  if (value === undefined) return { actors: [], found: '' };
  if (typeof value === 'string') return { actors: [], found: value.trim() };
  return { actors: Array.isArray(value) ? value : [value as PloverActor], found: '' };
}

/** By its code and sector, as CAMEO's are put together; by its words alone where it has none; undefined where it has neither. */
function codedActor({ code = '', sector = '', actorText = '' }: PloverActor) {
  const whole = `${code}${/^[A-Za-z]+$/.test(sector) ? sector : ''}`;
  if (isActorCode(whole)) return { ...actorOf(whole, actorText.trim()), hasCode: true };
  const words = actorText.trim();
  if (words === '') return undefined;
  const record = { kind: 'GROUP', name: { en: words } } as const;
  return { slug: distinctSlug(`plover actor ${words}`), record, hasCode: false };
}
