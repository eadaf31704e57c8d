import type { EventType, ModeOf } from '@depeche/model';

/** An event code of CAMEO: what it is in PLOVER, and a short label of ours. */
export type EventCode = {
  readonly [T in EventType]: {
    readonly type: T;
    readonly mode?: ModeOf<T>;
    readonly en: string;
    readonly fr: string;
  };
}[EventType];

type Row<T extends EventType> = readonly [en: string, fr: string, mode?: ModeOf<T>];

/** The codes of one type, as rows of label and mode. */
export function codesOf<const T extends EventType>(
  type: T,
  rows: Readonly<Record<string, Row<T>>>,
): Readonly<Record<string, EventCode>> {
  const codes = Object.entries(rows).map(([code, [en, fr, mode]]) => [
    code,
    { type, ...(mode !== undefined && { mode }), en, fr },
  ]);
  return Object.fromEntries(codes);
}
