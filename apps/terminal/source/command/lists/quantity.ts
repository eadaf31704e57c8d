import type { Words } from '../../client/words.ts';
import type { LabelLanguage } from '../../labels/language.ts';

export interface QuantityNode {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly unit: string;
  readonly evidence: readonly Words[];
}

/** A number as people read it: `≈ 100,000 soldiers`, `≥ 20,000 soldiers`, `10–20 minutes`. */
export function formatQuantity(quantity: QuantityNode, language: LabelLanguage): string {
  const { value, min, max, approximate, unit } = quantity;
  const { format } = new Intl.NumberFormat(language);
  const about = approximate ? '≈ ' : '';
  if (value !== null) return `${about}${format(value)} ${unit}`;
  if (min !== null && max !== null) return `${about}${format(min)}–${format(max)} ${unit}`;
  if (min !== null) return `≥ ${format(min)} ${unit}`;
  return max === null ? unit : `≤ ${format(max)} ${unit}`;
}
