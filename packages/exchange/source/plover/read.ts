import type { Finding } from '../finding.ts';
import { quoted } from '../findings/describe.ts';
import { createReport } from '../findings/report.ts';
import { notUtf8 } from '../input/decode-line.ts';
import type { Input } from '../input/input.ts';
import { inputRules } from '../input/rules.ts';
import { type JsonRecord, jsonRecords } from '../json/records.ts';
import { type Find, findNothing } from '../parts/find.ts';
import type { Piece } from '../parts/piece.ts';
import { provenanceOf } from '../parts/provenance.ts';
import { createSeen } from '../parts/seen.ts';
import { toParts } from '../parts/to-parts.ts';
import type { Read, ReadOptions } from '../read.ts';
import { eventOf, recordSlug } from './event.ts';
import { parseRecord } from './parse-record.ts';
import { ploverRules } from './rules.ts';

/** What the reader of PLOVER is told besides its file. */
export interface PloverOptions extends ReadOptions {
  /** Gives the records that a store holds, which are not overwritten. */
  readonly find?: Find;
}

/** How many records a part has. */
const RECORDS = 200;

/**
 * Reads records of PLOVER: a list of them, or one after another. Types and modes of older codebooks become those of
 * manual 0.8, and each time that is said. The words of a record are found in its text by its markup, else where they
 * stand in it once. Throws an `ExchangeError` where the file cannot be read on.
 */
export function* readPlover(input: Input, options: PloverOptions): Generator<Read> {
  const { find = findNothing, onProgress } = options;
  const report = createReport(input.name, ploverRules);
  const ofBytes = createReport(input.name, inputRules);
  const parts = { ...options, format: 'plover', file: input.name } as const;
  const provenance = provenanceOf(parts);
  const seen = createSeen();
  let pieces: Piece[] = [];

  const readRecord = (found: JsonRecord): { piece?: Piece; findings: readonly Finding[] } => {
    const parsed = parseRecord(found, report);
    if ('findings' in parsed) return parsed;
    const { record } = parsed;
    const { line, column } = found;
    if (record.event === 'DOCUMENT') {
      const said = { line, column, expected: 'an event', found: quoted(record.id) };
      return { findings: [report('NO_EVENT', said)] };
    }
    const first = seen.before(recordSlug(record.id), line);
    if (first !== undefined) {
      const said = {
        line,
        column,
        expected: 'each id once',
        found: `${quoted(record.id)}, which stands on line ${first}`,
      };
      return { findings: [report('DUPLICATE_ID', said)] };
    }
    return eventOf(record, { line, column, report, provenance, find });
  };

  for (const found of jsonRecords(input, { onProgress })) {
    const { line, column, text, isUtf8 } = found;
    if (!isUtf8) yield { type: 'finding', finding: notUtf8({ line, column }, ofBytes) };
    if (found.type === 'junk') {
      const said = { line, column, expected: 'a record, in braces', found: quoted(text) };
      yield { type: 'finding', finding: report('JUNK', said) };
      continue;
    }
    const { piece, findings } = readRecord(found);
    for (const finding of findings) yield { type: 'finding', finding };
    if (piece) pieces.push(piece);
    if (pieces.length < RECORDS) continue;
    yield* toParts(pieces, parts);
    pieces = [];
  }
  yield* toParts(pieces, parts);
}
