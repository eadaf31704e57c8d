import type { ActorInput, ActorKind, Localized } from '@depeche/model';
import { countryOf, regionOf } from './countries.ts';
import { organizationOf } from './organizations.ts';
import { roleOf } from './roles.ts';

/** An actor as its code tells it. */
export interface CodedActor {
  readonly slug: string;
  readonly record: ActorInput;
}

const CODE = /^[A-Za-z]{3,45}$/;

/** Whether a code is one that an actor can have: letters, in groups of three. */
export function isActorCode(code: string): boolean {
  return CODE.test(code);
}

const known = new Map<string, CodedActor>();
const MOST_KNOWN = 10_000;

/**
 * The actor of a code such as `ZWEMIL` (Zimbabwe, military): who it is comes from the code alone, so that the same code
 * is the same actor everywhere. `name` is what the file calls it, taken where a part of the code is none we know.
 */
export function actorOf(code: string, name: string): CodedActor {
  const found = known.get(code);
  if (found) return found;
  const pieces = code.match(/.{1,3}/gs) ?? [];
  const parts = pieces.map(readPiece);
  const slug = `cameo-${pieces.join('-').toLowerCase()}`;
  const isKnown = parts.every((part) => part !== undefined);
  const actor: CodedActor = {
    slug,
    record: {
      kind: kindOf(parts.filter((part) => part !== undefined)),
      name: isKnown ? nameOf(parts) : { en: name || code },
      codes: { cameo: code },
    },
  };
  if (isKnown && known.size < MOST_KNOWN) known.set(code, actor);
  return actor;
}

interface Part {
  readonly rank: 'ORGANIZATION' | 'COUNTRY' | 'REGION' | 'ROLE';
  readonly kind: ActorKind;
  readonly name: Localized;
}

function readPiece(code: string): Part | undefined {
  const country = countryOf(code);
  if (country) return { rank: 'COUNTRY', kind: 'STATE', name: country };
  const region = regionOf(code);
  if (region) return { rank: 'REGION', kind: 'GROUP', name: region };
  const organization = organizationOf(code);
  if (organization) return { rank: 'ORGANIZATION', kind: 'ORGANIZATION', name: organization };
  const role = roleOf(code);
  return role && { rank: 'ROLE', kind: role.kind, name: { en: role.en, fr: role.fr } };
}

/** A state only where nothing else is said of it: "Zimbabwe, military" is a part of one. */
function kindOf(parts: readonly Part[]): ActorKind {
  for (const rank of ['ORGANIZATION', 'ROLE', 'COUNTRY'] as const) {
    const part = parts.find((each) => each.rank === rank);
    if (part) return part.kind;
  }
  return 'GROUP';
}

const ORDER = ['ORGANIZATION', 'COUNTRY', 'REGION', 'ROLE'] as const;

function nameOf(parts: readonly Part[]): Localized {
  const sorted = ORDER.flatMap((rank) => parts.filter((part) => part.rank === rank));
  const words = (language: string) =>
    capitalized([...new Set(sorted.map(({ name }) => name[language] ?? name.en ?? ''))].join(', '));
  return { en: words('en'), fr: words('fr') };
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
