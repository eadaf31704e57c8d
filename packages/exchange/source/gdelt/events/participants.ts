import type { EventType, Participation } from '@depeche/model';
import { actorOf, type CodedActor, isActorCode } from '../../cameo/actor.ts';
import type { EVENT_COLUMNS } from '../columns/events.ts';

type Cell = (column: (typeof EVENT_COLUMNS)[number]) => string;

/** Who took part in an event, and the names by which the file calls them. */
export interface Participants {
  readonly actors: readonly CodedActor[];
  readonly participants: readonly Participation[];
  readonly names: readonly string[];
  /** Codes that no actor can have. */
  readonly badCodes: readonly string[];
}

/**
 * Actor1 acts on Actor2. In a meeting and in cooperation all take part alike, and in a visit received (043) Actor1 is
 * the host. A code that stands on both sides stands once, by its first role.
 */
export function participantsOf(cell: Cell, type: EventType, code: string): Participants {
  const actors: CodedActor[] = [];
  const participants: Participation[] = [];
  const names: string[] = [];
  const badCodes: string[] = [];
  const isMutual = type === 'CONSULT' || type === 'COOPERATE';
  for (const number of [1, 2] as const) {
    const actorCode = cell(`Actor${number}Code`).trim();
    const name = cell(`Actor${number}Name`).trim();
    if (actorCode === '') continue;
    if (!isActorCode(actorCode)) {
      badCodes.push(actorCode);
      continue;
    }
    const actor = actorOf(actorCode, name);
    const { slug } = actor;
    actors.push(actor);
    names.push(name || actorCode);
    const role = isMutual ? 'PARTICIPANT' : number === 1 ? 'AGENT' : 'RECIPIENT';
    if (participants.some((other) => other.actor === slug)) continue;
    participants.push({ actor: slug, role: number === 1 && code === '043' ? 'HOST' : role });
  }
  return { actors, participants, names, badCodes };
}
