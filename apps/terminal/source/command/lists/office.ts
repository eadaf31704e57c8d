import { formatTime } from '../../browse/labels/format-time.ts';
import { heldFor } from '../../labels/held.ts';
import type { LabelLanguage } from '../../labels/language.ts';

export interface OfficeNode {
  readonly title: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** An office with the time for which it is held: `président de la Russie, depuis le 7 mai 2012`. */
export function formatOffice(office: OfficeNode, language: LabelLanguage): string {
  const held = heldFor(office, language, (edtf) => formatTime(edtf, language));
  return held === '' ? office.title : `${office.title}, ${held}`;
}
