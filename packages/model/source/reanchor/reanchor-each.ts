import type { DossierInput, EachQuote } from '../dossier/document.ts';
import { findAll } from '../text/resolve-quote.ts';
import { ordinalAt } from '../text/segment.ts';
import type { Span } from '../text/span.ts';
import type { Edit } from './edit.ts';
import type { Move } from './move.ts';
import { newPlace } from './new-place.ts';
import { requote } from './requote.ts';

type MentionEntry = NonNullable<
  NonNullable<NonNullable<DossierInput['articles']>[string]>['mentions']
>[number];

/** What became of a mention that stands for every place of some words; paths begin in the list of mentions. */
interface MovedEach {
  readonly position: number;
  readonly edits: readonly Edit[];
  readonly gone: readonly Span[];
  readonly kept: number;
  readonly rewritten: number;
}

/**
 * Follows mentions that stand for every place of some words. Where the words now also stand somewhere else, the mention
 * is parted into one for each place that it meant: nobody has said whom the new ones mean.
 */
export function reanchorEach(mentions: readonly MentionEntry[], move: Move): MovedEach[] {
  let added = 0;
  return mentions.flatMap((mention, position): MovedEach[] => {
    const { each, ...rest } = mention;
    if (!each) return [];
    const places = findAll(move.before, each).map((span) => ({
      span,
      at: newPlace(move.before, span, move.after),
    }));
    const gone = places.flatMap(({ span, at }) => (at ? [] : [span]));
    const found = places.flatMap(({ at }) => at ?? []);
    const whole = wholeOf(each, found, move);
    if (whole) {
      const isSame = whole.times === each.times && whole.paragraph === each.paragraph;
      const edits = isSame ? [] : [{ path: [position, 'each'], value: whole }];
      return [
        { position, edits, gone, kept: isSame ? found.length : 0, rewritten: isSame ? 0 : found.length },
      ];
    }
    const [first, ...others] = found.map((at) => requote(move.after, each.exact, at, move.hints));
    const edits: Edit[] = [
      { path: [position, 'each'], value: undefined },
      ...(first === undefined ? [] : [{ path: [position, 'spans'], value: first }]),
      ...others.map((spans) => ({ path: [mentions.length + added++], value: { ...rest, spans } })),
    ];
    return [{ position, edits, gone, kept: 0, rewritten: found.length }];
  });
}

/** The words with the number of their places, where those are all the places in the text or in one paragraph. */
function wholeOf(
  { exact, paragraph }: EachQuote,
  found: readonly Span[],
  { after }: Move,
): EachQuote | undefined {
  const times = found.length;
  if (times === 0) return undefined;
  if (paragraph === undefined)
    return findAll(after, { exact }).length === times ? { exact, times } : undefined;
  const paragraphs = new Set(found.map(({ start }) => ordinalAt(after.segments.paragraphs, start)));
  const [number, ...others] = paragraphs;
  if (number === undefined || others.length > 0) return undefined;
  const there = findAll(after, { exact, paragraph: number });
  return there.length === times ? { exact, times, paragraph: number } : undefined;
}
