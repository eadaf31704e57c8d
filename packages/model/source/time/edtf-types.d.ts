// The edtf package ships no types; these are the parts that we use.
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date' | 'Season' | 'Year' | 'Interval';
    readonly values: readonly unknown[];
    readonly level: number;
    readonly approximate?: number | boolean;
    readonly uncertain?: number | boolean;
    readonly unspecified?: number;
  }
  export function parse(
    input: string,
    constraints?: { level?: number; types?: readonly string[] },
  ): ParsedDate;
  export interface ExtendedDate {
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(input: string | ParsedDate, constraints?: { level?: number }): ExtendedDate;
}
