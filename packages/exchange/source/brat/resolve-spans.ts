import { compareSpans, overlaps, type Span, type TextIndex } from '@depeche/model';
import type { Finding } from '../finding.ts';
import { quoted } from '../findings/describe.ts';
import type { Place, TextBound } from './annotation.ts';
import { type Counting, countingsOf } from './counting.ts';
import { areWordsOf, createLocateWords, type LocateWords } from './locate-words.ts';
import { finding } from './rules.ts';

/** Where the annotations of a text stand in it. */
export interface Resolved {
  /** The spans of each annotation by its id, in the order of the text. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly findings: readonly Finding[];
}

/** Finds the spans of annotations in a text and compares their words with what stands there. */
export function resolveSpans(
  annotations: readonly TextBound[],
  index: TextIndex,
  hasMark: boolean,
): Resolved {
  const [own, ...others] = countingsOf(index, hasMark);
  const findings: Finding[] = [];
  const counting = bestCounting(own, others, annotations, index);
  const [first] = annotations;
  if (counting.name !== undefined && first) {
    const what = {
      expected: 'offsets in code points of the file',
      found: `offsets that count ${counting.name}, and are read so`,
    };
    findings.push(finding('OTHER_COUNTING', { file: first.place.file }, what));
  }
  const locate = createLocateWords(index);
  const spans = new Map<string, readonly Span[]>();
  for (const annotation of annotations) {
    const resolved = resolve(annotation, counting, index, locate);
    if (Array.isArray(resolved)) spans.set(annotation.id, resolved.toSorted(compareSpans));
    else findings.push(resolved);
  }
  return { spans, findings };
}

function bestCounting(
  own: Counting,
  others: readonly Counting[],
  annotations: readonly TextBound[],
  index: TextIndex,
) {
  if (others.length === 0) return own;
  const fits = (counting: Counting) =>
    annotations.filter((annotation) => {
      const spans = spansOf(annotation, counting, index);
      return spans !== undefined && areWordsOf(annotation.words, spans);
    }).length;
  let best = { counting: own, count: fits(own) };
  for (const counting of others) {
    const count = fits(counting);
    if (count > best.count) best = { counting, count };
  }
  return best.counting;
}

function spansOf({ fragments }: TextBound, counting: Counting, index: TextIndex): Span[] | undefined {
  const spans: Span[] = [];
  for (const fragment of fragments) {
    const start = counting.toText(fragment.start);
    const end = counting.toText(fragment.end);
    if (start === undefined || end === undefined || end <= start) return undefined;
    spans.push({ start, end, exact: index.slice(start, end) });
  }
  return spans;
}

function resolve(
  annotation: TextBound,
  counting: Counting,
  index: TextIndex,
  locate: LocateWords,
): Span[] | Finding {
  const { fragments, words, place } = annotation;
  const inverted = fragments.find(({ start, end }) => end <= start);
  if (inverted) {
    const found = `${inverted.start} ${inverted.end}`;
    return finding('SPAN_INVERTED', at(place, found), { expected: 'a start before the end', found });
  }
  const spans = spansOf(annotation, counting, index);
  const near = fragments[0]?.start ?? 0;
  if (!spans) {
    const outside = fragments.find(
      ({ start, end }) => counting.toText(start) === undefined || counting.toText(end) === undefined,
    );
    const found = `${outside?.start} ${outside?.end}`;
    const what = {
      expected: `offsets within the text, from 0 to ${index.length}`,
      found,
      nearest: locate(words, near),
    };
    return finding('SPAN_OUT_OF_TEXT', at(place, found), what);
  }
  const inOrder = spans.toSorted(compareSpans);
  const overlapping = inOrder.find((span, i) =>
    overlaps(span, inOrder[i + 1] ?? { start: span.end, end: span.end }),
  );
  if (overlapping) {
    const found = fragments.map(({ start, end }) => `${start} ${end}`).join(';');
    return finding('SPANS_OVERLAP', at(place, found), {
      expected: 'fragments apart from one another',
      found,
    });
  }
  if (areWordsOf(words, spans)) return spans;
  const actual = spans.map(({ exact }) => exact).join(' ');
  const where = fragments.map(({ start, end }) => `${start}–${end}`).join(' and ');
  const what = {
    expected: quoted(words),
    found: `${quoted(actual)} at ${where}`,
    nearest: locate(words, spans[0]?.start ?? near),
  };
  return finding('TEXT_MISMATCH', { ...place, column: wordsColumn(place) }, what);
}

function at(place: Place, written: string) {
  return { ...place, column: place.written.indexOf(written) + 1 };
}

function wordsColumn({ written }: Place): number {
  return written.indexOf('\t', written.indexOf('\t') + 1) + 2;
}
