import { ExchangeError } from '../error.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../findings/describe.ts';
import { strictText } from '../input/strict-text.ts';
import type { Annotation, Place } from './annotation.ts';
import { beginsAnnotation, type Malformed, parseLine } from './parse-line.ts';
import { withoutUnsound } from './references.ts';
import { finding } from './rules.ts';

/** A file of annotations, taken apart. */
export interface AnnotationFile {
  readonly annotations: readonly Annotation[];
  readonly lineBreak: '\n' | '\r\n';
  /** Whether the last line ends with a break. */
  readonly isTerminated: boolean;
}

/** What was read of one or more files, and what is wrong with them; an annotation that is wrong is not among them. */
export interface ParsedAnnotations {
  readonly files: readonly AnnotationFile[];
  /** The annotations of all files. */
  readonly annotations: readonly Annotation[];
  readonly findings: readonly Finding[];
  /** The ids of annotations that are there but were refused, with those that refer to them. */
  readonly refused: ReadonlySet<string>;
}

/**
 * Reads files of annotations that share their ids, as `.a1` and `.a2` do: what each line says, and whether the references
 * hold. Throws an `ExchangeError` (`TOO_LARGE`) for a file of more than a million lines.
 */
export function parseAnnotations(
  sources: ReadonlyArray<{ readonly name: string; readonly bytes: Uint8Array }>,
): ParsedAnnotations {
  const findings: Finding[] = [];
  const broken = new Set<string>();
  const files = sources.map(({ name, bytes }) => parseFile(name, bytes, findings, broken));
  const { sound, refused } = withoutUnsound(
    files.flatMap(({ annotations }) => annotations),
    broken,
    findings,
  );
  return { files, annotations: sound, findings, refused };
}

/** No article has so many annotations; each line costs more memory than its bytes. */
const MOST_LINES = 1_000_000;

function parseFile(
  file: string,
  bytes: Uint8Array,
  findings: Finding[],
  broken: Set<string>,
): AnnotationFile {
  const decoded = strictText(file, bytes);
  findings.push(...decoded.findings);
  if (countLines(bytes) > MOST_LINES) {
    throw new ExchangeError(
      'TOO_LARGE',
      `“${file}” has more than ${MOST_LINES} lines, the most that are taken for one text.`,
    );
  }
  const lines = decoded.text.split('\n');
  const isTerminated = lines.at(-1) === '';
  if (isTerminated) lines.pop();
  const hasReturns =
    lines.length > 0 &&
    lines.every((line, i) => line.endsWith('\r') || (!isTerminated && i === lines.length - 1));
  const places = lines.map((line, i): Place => ({ file, line: i + 1, written: line.replace(/\r$/, '') }));
  const annotations: Annotation[] = [];
  for (let i = 0; i < places.length; ) {
    const place = places[i++];
    if (!place) break;
    // What goes on in the next lines, which do not begin as an annotation does.
    const from = i;
    while (i < places.length && isContinuation(places[i])) i++;
    const more = places.slice(from, i);
    if ([place, ...more].some(({ line }) => decoded.refused.has(line))) broken.add(idOf(place.written));
    else annotations.push(...readRecord(place, more, findings, broken));
  }
  return { annotations, lineBreak: hasReturns ? '\r\n' : '\n', isTerminated };
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

function isContinuation(place: Place | undefined): boolean {
  return place !== undefined && place.written.trim() !== '' && !beginsAnnotation(place.written);
}

function readRecord(
  place: Place,
  more: readonly Place[],
  findings: Finding[],
  broken: Set<string>,
): Annotation[] {
  if (place.written.trim() === '') {
    findings.push(finding('BLANK_LINE', place, { expected: 'an annotation', found: 'nothing' }));
    for (const one of more) findings.push(malformed(one, parseLine(one)));
    return [];
  }
  const annotation = parseLine(place);
  if (!isMalformed(annotation) && more.length === 0) return [annotation];
  if (more.length > 0 && isBroken(place, more, annotation)) {
    const lines =
      more.length === 1 ? `line ${more[0]?.line}` : `lines ${more[0]?.line} to ${more.at(-1)?.line}`;
    const found = `it goes on in ${lines}, ${quoted(more[0]?.written ?? '')}`;
    findings.push(
      finding(
        'BROKEN_RECORD',
        { ...place, column: place.written.length + 1 },
        { expected: 'one annotation a line', found },
      ),
    );
    broken.add(idOf(place.written));
    return [];
  }
  if (isMalformed(annotation)) {
    findings.push(malformed(place, annotation));
    broken.add(idOf(place.written));
  }
  for (const one of more) findings.push(malformed(one, parseLine(one)));
  return isMalformed(annotation) ? [] : [annotation];
}

/** Whether lines without an id belong to the annotation before them: its words want more, or it is none without them. */
function isBroken(place: Place, more: readonly Place[], annotation: Annotation | Malformed): boolean {
  if (isMalformed(annotation)) {
    const written = [place, ...more].map((one) => one.written).join(' ');
    return beginsAnnotation(place.written) && !isMalformed(parseLine({ ...place, written }));
  }
  if (annotation.kind === '#' || annotation.kind === 'N') return annotation.words !== undefined;
  if (annotation.kind !== 'T') return false;
  const covered = annotation.fragments.reduce((sum, { start, end }) => sum + end - start + 1, -1);
  return [...annotation.words].length < covered;
}

function isMalformed(parsed: Annotation | Malformed): parsed is Malformed {
  return 'rule' in parsed;
}

function malformed(place: Place, parsed: Annotation | Malformed): Finding {
  const { rule, column, expected, found } = isMalformed(parsed)
    ? parsed
    : ({ rule: 'MALFORMED_LINE', column: 1, expected: 'an annotation', found: place.written } as const);
  return finding(rule, { ...place, column }, { expected, found: quoted(found) });
}

function idOf(written: string): string {
  return /^[^\t ]*/.exec(written)?.[0] ?? '';
}
