import type { Label, LabelLanguage } from '../labels/language.ts';

/** One column of a table: what it is called, what it says of a record, and how it gives way where there is no room. */
export interface Column<Node> {
  readonly heading: Label;
  value(node: Node, language: LabelLanguage): string;
  /** The fewest columns of the terminal in which it is of use; its widest cell where it is not to be cut. */
  readonly least?: number;
  /** Where not all columns fit, those with the lowest number go first; those without one stay. */
  readonly yields?: number;
  readonly align?: 'left' | 'right';
}
