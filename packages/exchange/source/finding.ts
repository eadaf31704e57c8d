/** What a reader found in a file: something wrong that refuses a record, or something worth saying. */
export interface Finding {
  /** `ERROR` refuses the record that it is on; `REMARK` says what was done with it: migrated, listed, passed over. */
  readonly level: 'ERROR' | 'REMARK';
  /** The name of the file, as it was given. */
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  /** From 1, in UTF-16 units as editors count; absent where the whole line is meant. */
  readonly column?: number;
  /** Which rule: a stable code of the format's own list, each with its sentence. */
  readonly rule: string;
  /** The rule as a sentence. */
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  /** The nearest thing that would fit, where there is one. */
  readonly nearest?: string;
}
