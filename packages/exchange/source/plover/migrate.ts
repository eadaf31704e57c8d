import { type EventStatus, type EventType, eventTypes, modesOf, nearestOf } from '@depeche/model';

/** A type and mode of manual 0.8, and what had to be done to older ones. */
export interface Migrated {
  readonly type: EventType;
  readonly mode?: string;
  readonly status: EventStatus;
  readonly isTypeMigrated: boolean;
  /** `LEFT_OUT` where the type has no such mode. */
  readonly modeIs: 'KEPT' | 'MIGRATED' | 'LEFT_OUT';
}

/** The types of older codebooks, with what they became in manual 0.8. */
const OLDER_TYPES: Readonly<Record<string, { readonly type: EventType; readonly mode?: string }>> = {
  DEMAND: { type: 'REQUEST' },
  DISAPPROVE: { type: 'ACCUSE', mode: 'disapprove' },
  INVESTIGATE: { type: 'ACCUSE', mode: 'investigate' },
  FIGHT: { type: 'ASSAULT' },
};

/** The modes of older codebooks, by the type of manual 0.8 that they were under; null where it has none like it. */
const OLDER_MODES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  CONSULT: { host: 'visit' },
  RETREAT: { return: 'release', ease: null },
  THREATEN: { curfew: 'restrict', 'martial-law': 'restrict', political: 'restrict', ban: 'restrict' },
  PROTEST: {
    'demo-org': 'demo',
    'demo-spon': 'demo',
    'strike-hun': 'hunger',
    'strike-gen': 'strike',
    'riot-org': 'riot',
    'riot-spon': 'riot',
  },
  COERCE: { confiscate: 'seize', ban: 'restrict', detain: 'arrest' },
  ASSAULT: { assassinate: 'targeted', other: null },
};

/** PLOVER's auxiliary modes, which are a status here. */
const AUXILIARY: Readonly<Record<string, EventStatus>> = {
  historical: 'OCCURRED',
  future: 'PLANNED',
  hypothetical: 'HYPOTHETICAL',
  negation: 'NEGATED',
};

/** The two types of ours are no types of PLOVER. */
const ploverTypes = Object.keys(eventTypes).filter((type) => type !== 'STATEMENT' && type !== 'OTHER');

function isType(type: string): type is EventType {
  return ploverTypes.includes(type);
}

/** The type and mode of manual 0.8 for those of any codebook; undefined for a type that none has. */
export function migrate(written: string, mode = ''): Migrated | undefined {
  const older = Object.hasOwn(OLDER_TYPES, written) ? OLDER_TYPES[written] : undefined;
  const type = older?.type ?? (isType(written) ? written : undefined);
  if (type === undefined) return undefined;
  const isTypeMigrated = older !== undefined;
  const status = Object.hasOwn(AUXILIARY, mode) ? AUXILIARY[mode] : undefined;
  if (mode === '' || mode === '***' || status) {
    const own = older?.mode === undefined ? {} : { mode: older.mode };
    return { type, ...own, status: status ?? 'OCCURRED', isTypeMigrated, modeIs: 'KEPT' };
  }
  const known = { status: 'OCCURRED', isTypeMigrated } as const;
  if (Object.hasOwn(modesOf(type), mode)) return { type, mode, ...known, modeIs: 'KEPT' };
  // Destroying property was coercion, and is assault in manual 0.8.
  if (type === 'COERCE' && mode === 'destroy')
    return { type: 'ASSAULT', mode, status: 'OCCURRED', isTypeMigrated: true, modeIs: 'KEPT' };
  const modes = OLDER_MODES[type] ?? {};
  const now = Object.hasOwn(modes, mode) ? modes[mode] : null;
  if (now) return { type, mode: now, ...known, modeIs: 'MIGRATED' };
  return { type, ...(older?.mode !== undefined && { mode: older.mode }), ...known, modeIs: 'LEFT_OUT' };
}

/** The type most like one that no codebook has. */
export function nearestType(type: string): string | undefined {
  return nearestOf([...ploverTypes, ...Object.keys(OLDER_TYPES)], type);
}
