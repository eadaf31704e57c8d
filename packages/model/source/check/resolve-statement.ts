import type { Attribution, Statement } from '../records/statement.ts';
import type { Slug } from '../slug.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { ArticleEntry } from './entries.ts';
import { describe } from './plain.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';
import { resolveTime } from './resolve-time.ts';
import type { Listed, Texts } from './texts.ts';

type StatementEntry = ArticleEntry['statements'][number];
type Quotes = StatementEntry['entry']['source'];

/** A statement with its words resolved, and with what its author may leave out filled in. */
export function resolveStatement(
  article: Slug,
  { slug, path, entry, broken }: StatementEntry,
  texts: Texts,
  reporter: Reporter,
): Statement {
  const spans = (quotes: Quotes, at: Path) => texts.spans(article, quotes, at);
  const sorted = (quotes: Quotes, at: Path) => spans(quotes, at).sort(compareSpans);
  const time = (value: NonNullable<StatementEntry['entry']['saidOn']>, at: Path) =>
    resolveTime(value, sorted, at, reporter);
  const content = spans(entry.content, [...path, 'content']);
  reportDisorder(content, [...path, 'content'], reporter);
  const ownSource = sorted(entry.source, [...path, 'source']);
  const ownCue = sorted(entry.cue, [...path, 'cue']);
  const written = entry.attribution.map((link, i): Attribution => {
    const at = [...path, 'attribution', i];
    return {
      actors: link.actors,
      source: sorted(link.source, [...at, 'source']),
      cue: sorted(link.cue, [...at, 'cue']),
      channel: link.channel,
      ...(link.time && { time: time(link.time, [...at, 'time']) }),
    };
  });
  const attribution = written.length > 0 ? written : ownLink(entry.speakers, ownSource, ownCue);
  const source = ownSource.length > 0 ? ownSource : union(attribution.flatMap((link) => link.source));
  const cue = ownCue.length > 0 ? ownCue : union(attribution.flatMap((link) => link.cue));
  const saidOn = entry.saidOn ? time(entry.saidOn, [...path, 'saidOn']) : attribution.at(-1)?.time;
  if (texts.of(article)) reportOwnText(entry.text, content, path, reporter);
  const couldNotRead = EVIDENCE.some((field) => broken.has(field));
  if (texts.of(article) !== null && entry.lost.length === 0 && !couldNotRead)
    reportEvidence(entry, path, reporter);
  return {
    slug: `${article}/${slug}`,
    article,
    text: entry.text ?? wordsOf(content.length > 0 ? content : entry.lost.filter(isContent)),
    speakers: entry.speakers,
    addressees: entry.addressees,
    attribution,
    form: entry.form,
    act: entry.act,
    certainty: entry.certainty,
    polarity: entry.polarity,
    tense: entry.tense,
    source,
    cue,
    content,
    ...(saidOn && { saidOn }),
    about: entry.about,
    ...(entry.during !== undefined && { during: entry.during }),
    ...(entry.performs !== undefined && { performs: entry.performs }),
    reportedAlso: entry.reportedAlso,
    codes: entry.codes,
    lost: entry.lost,
  };
}

function wordsOf(fragments: ReadonlyArray<{ readonly exact: string }>): string {
  return fragments.map(({ exact }) => exact).join(' ');
}

function isContent({ field }: { readonly field: string }): boolean {
  return field === 'content';
}

/** A statement whose chain is not written reached the article straight from its speakers. */
function ownLink(actors: readonly Slug[], source: readonly Span[], cue: readonly Span[]): Attribution[] {
  if (actors.length + source.length + cue.length === 0) return [];
  return [{ actors: [...actors], source: [...source], cue: [...cue], channel: 'UNSPECIFIED' }];
}

/** Spans in the order of the text; those that share characters become one. */
function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const previous = joined.at(-1);
    if (!previous || span.start >= previous.end) joined.push(span);
    else if (span.end > previous.end) {
      const rest = [...span.exact].slice(previous.end - span.start).join('');
      joined.splice(-1, 1, { start: previous.start, end: span.end, exact: previous.exact + rest });
    }
  }
  return joined;
}

function reportDisorder(content: readonly Span[], path: Path, reporter: Reporter): void {
  for (const [i, span] of content.entries()) {
    const next = content[i + 1];
    if (next && next.start < span.start) {
      const found = `“${next.exact}” after “${span.exact}”`;
      reporter.report({
        code: 'SPANS_OUT_OF_ORDER',
        path,
        expected: 'fragments in the order of the text',
        found,
      });
    }
  }
}

function reportOwnText(
  own: string | undefined,
  content: readonly Span[],
  path: Path,
  reporter: Reporter,
): void {
  if (own === undefined || own === wordsOf(content)) return;
  const expected = 'the words in “content” alone';
  const at = [...path, 'text'];
  reporter.report({ code: 'TEXT_WITHOUT_EVIDENCE', path: at, part: 'key', expected, found: describe(own) });
}

/** The fields whose words prove a statement. */
const EVIDENCE = ['source', 'cue', 'content', 'attribution'];

function reportEvidence(entry: StatementEntry['entry'], path: Path, reporter: Reporter): void {
  const quoted: Array<Listed<unknown>> = [
    entry.source,
    entry.cue,
    entry.content,
    ...entry.attribution.flatMap((link) => [link.source, link.cue]),
  ];
  if (quoted.some((quotes) => !Array.isArray(quotes) || quotes.length > 0)) return;
  const expected = 'words of the article in source, cue or content';
  reporter.report({ code: 'STATEMENT_WITHOUT_EVIDENCE', path, part: 'key', expected, found: 'none' });
}
