import { oneLine, segment } from '../../page/line.ts';
import { type Inline, joined, type PageWriter } from '../../page/page.ts';
import { type Parameters, type Route, routeTo } from '../../route/route.ts';
import { isSectionName, type SectionName } from '../../route/section-names.ts';
import type { Style } from '../../theme/style.ts';
import type { EventRow } from '../event/query.ts';
import type { StatementRow } from '../statement/query.ts';
import { articleLink, dossierTitle, linkTo, namesOf } from './names.ts';
import type {
  ArticleName,
  CodeNode,
  ConflictName,
  DossierName,
  LostNode,
  NoteNode,
  Some,
  SpanNode,
  TimeNode,
} from './query.ts';
import type { Voice } from './voice.ts';

/** Words of an article, and the style in which its text shows them. */
export interface StyledSpan {
  readonly span: SpanNode;
  readonly style: Style;
}

export function styledSpans(spans: readonly SpanNode[], style: Style): readonly StyledSpan[] {
  return spans.map((span) => ({ span, style }));
}

/** Words of an article in the order of the text, with the paragraph in which they stand; without a name, on rows of their own. */
export function evidence(page: PageWriter, name: string, spans: readonly StyledSpan[], voice: Voice): void {
  if (spans.length === 0) return;
  const ordered = spans.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let paragraph: number | undefined;
  const pieces = ordered.flatMap(({ span, style }): Inline[] => {
    const isNew = span.paragraph !== paragraph;
    const gap = paragraph === undefined ? '' : isNew ? '  ' : ' … ';
    paragraph = span.paragraph;
    return [
      { text: gap, styles: ['dim'] },
      { text: isNew ? `${voice.labels.paragraph(span.paragraph)}\u00a0` : '', styles: ['dim'] },
      { text: oneLine(span.exact), styles: [style] },
    ];
  });
  if (name === '') page.text(pieces, { first: 1, indent: 4 });
  else page.fact(name, pieces);
}

/** A date with the words that give it and, where they are relative, the day from which they were reckoned. */
export function time(page: PageWriter, name: string, reference: TimeNode | null, voice: Voice): void {
  if (reference === null) return;
  const { labels } = voice;
  const words = reference.expression.map(({ exact }) => labels.quote(oneLine(exact))).join(' ');
  const anchor = reference.anchor === null ? '' : labels.time.reckonedFrom(voice.time(reference.anchor));
  const aside = [words, anchor, reference.zone ?? ''].filter((part) => part !== '').join(', ');
  page.fact(name, [
    { text: voice.time(reference.edtf), styles: ['strong'] },
    ...(aside === '' ? [] : [{ text: `  ${aside}`, styles: ['dim'] as const }]),
  ]);
}

/** Statements one after the other, each leading to its record, and the way to all of them where there are more. */
export function statements(
  page: PageWriter,
  title: string,
  { nodes, totalCount }: Some<StatementRow>,
  all: Route,
  voice: Voice,
  hasSpeaker = true,
): void {
  if (nodes.length === 0) return;
  page.heading(title, voice.labels.number(totalCount));
  for (const node of nodes) statement(page, node, voice, hasSpeaker);
  if (totalCount > nodes.length) page.text(['  ', linkTo(`… ${voice.labels.related.all(totalCount)}`, all)]);
}

/** A statement on a page: who does what, in which words; the first ones where there are many. */
export function statement(page: PageWriter, node: StatementRow, voice: Voice, hasSpeaker = true): void {
  const who = namesOf(node.speakers) || voice.labels.statement.nobody;
  const act = voice.value('statementAct', node.act);
  const words = shortened(oneLine(node.text), page.width * 2 - 30);
  const route = routeTo('statements', node.slug);
  page.text(
    [
      { text: '› ', styles: ['dim'] },
      { text: hasSpeaker ? `${who} ${act}` : act, styles: ['link'], to: route },
      { text: `  ${hasSpeaker ? '' : dayOf(node, voice)}${relayOf(node, voice)}`, styles: ['dim'] },
      node.form === 'DIRECT' ? voice.labels.quote(words) : words,
    ],
    { first: 1, indent: 3 },
  );
}

/** When a statement was said, with a gap behind; empty where nobody tells. */
function dayOf({ saidOn }: StatementRow, voice: Voice): string {
  return saidOn === null ? '' : `${voice.time(saidOn.edtf)}  `;
}

/** Through whom a statement reached its article, with a gap behind; empty where nobody stands between. */
export function relayOf({ via }: Pick<StatementRow, 'via'>, { labels }: Voice): string {
  return via.length === 0 ? '' : `${labels.statement.relay} ${namesOf(via)}  `;
}

function shortened(words: string, units: number): string {
  if (words.length <= units) return words;
  const end = words.lastIndexOf(' ', units);
  return `${words.slice(0, end > 0 ? end : units)}…`;
}

/** Events one after the other, each leading to its record, and the way to all of them where there are more. */
export function events(
  page: PageWriter,
  title: string,
  { nodes, totalCount }: Some<EventRow>,
  all: Route,
  voice: Voice,
): void {
  if (nodes.length === 0) return;
  page.heading(title, voice.labels.number(totalCount));
  for (const node of nodes) event(page, node, voice);
  if (totalCount > nodes.length) page.text(['  ', linkTo(`… ${voice.labels.related.all(totalCount)}`, all)]);
}

export function event(page: PageWriter, node: EventRow, voice: Voice): void {
  const when = node.time === null ? '' : `  ${voice.time(node.time.edtf)}`;
  const status = node.status === 'OCCURRED' ? '' : `  ${voice.value('eventStatus', node.status)}`;
  page.text(
    [
      { text: '› ', styles: ['dim'] },
      linkTo(node.label, routeTo('events', node.slug)),
      { text: `${when}${status}`, styles: ['dim'] },
    ],
    { first: 1, indent: 3 },
  );
}

/** Articles, each with how it was made. */
export function articles(
  page: PageWriter,
  title: string,
  { nodes, totalCount }: Some<ArticleName>,
  all: Route,
  voice: Voice,
  at?: string,
): void {
  if (nodes.length === 0) return;
  page.heading(title, voice.labels.number(totalCount));
  for (const node of nodes) {
    page.text([{ text: '› ', styles: ['dim'] }, ...articleLink(node, voice, at)], { first: 1, indent: 3 });
  }
  if (totalCount > nodes.length) page.text(['  ', linkTo(`… ${voice.labels.related.all(totalCount)}`, all)]);
}

export function conflicts(page: PageWriter, found: readonly ConflictName[], { labels }: Voice): void {
  if (found.length === 0) return;
  page.heading(labels.related.conflicts);
  for (const { slug, note } of found) {
    page.text(
      [{ text: '≠ ', styles: ['warn'] }, linkTo(shortened(oneLine(note), 120), routeTo('conflicts', slug))],
      {
        first: 1,
        indent: 3,
      },
    );
  }
}

/** Editors' remarks, with the public sources that they name. */
export function notes(page: PageWriter, found: readonly NoteNode[], { labels }: Voice): void {
  if (found.length === 0) return;
  page.heading(labels.related.notes);
  for (const { text, sources } of found) {
    page.text([{ text: '✎ ', styles: ['dim'] }, oneLine(text)], { first: 1, indent: 3 });
    for (const source of sources) {
      page.text([{ text: `↗\u00a0${oneLine(source)}`, styles: ['dim'] }], { indent: 3 });
    }
  }
}

/** Words that stood in the article once, between those that stood around them. */
export function lost(page: PageWriter, found: readonly LostNode[], { labels }: Voice): void {
  if (found.length === 0) return;
  page.heading(labels.related.lost);
  for (const { prefix, exact, suffix } of found) {
    page.text(
      [
        { text: '✗ ', styles: ['warn'] },
        { text: oneLine(prefix), styles: ['dim'] },
        { text: oneLine(exact), styles: ['strong'] },
        { text: oneLine(suffix), styles: ['dim'] },
      ],
      { first: 1, indent: 3 },
    );
  }
}

/** Which dossiers have a record: where it comes from. */
export function dossiers(page: PageWriter, found: readonly DossierName[], { labels }: Voice): void {
  if (found.length === 0) return;
  const links = found.map((dossier) => linkTo(dossierTitle(dossier), routeTo('dossiers', dossier.slug)));
  page.fact(labels.sections.dossiers, joined(links, { text: ' · ', styles: ['dim'] }));
}

/** Where something comes from, and how it was made. */
interface Provenance {
  readonly method: string;
  readonly notice: string;
  readonly source: string | null;
  readonly license: string | null;
  readonly format: string | null;
  readonly file: string | null;
  readonly tool: string | null;
}

/** The sentence that tells readers how something was made, where it was not written here. */
export function notice(page: PageWriter, { method, notice }: Provenance): void {
  if (method === 'AUTHORED') return;
  page.gap();
  page.text([{ text: oneLine(notice), styles: ['badge'] }], { margin: [segment('▎ ', 'badge')] });
}

export function madeBy(page: PageWriter, provenance: Provenance, voice: Voice): void {
  const labels = voice.labels.article;
  fact(page, labels.made, voice.value('provenanceMethod', provenance.method));
  fact(page, labels.from, provenance.source ?? '');
  const file = [provenance.file, provenance.format].filter((part) => part !== null);
  fact(page, labels.file, file.join(', '));
  fact(page, labels.tool, provenance.tool ?? '');
  fact(page, labels.licence, provenance.license ?? '');
}

/** The lists of what an article or dossier holds, each with how many there are; those with nothing in them are left out. */
export function holdings(
  page: PageWriter,
  counts: Readonly<Partial<Record<SectionName, number>>>,
  parameters: Parameters,
  { labels }: Voice,
): void {
  for (const [section, count] of Object.entries(counts)) {
    if (count === 0 || !isSectionName(section)) continue;
    const name = `${labels.sections[section]} ${labels.number(count)}`;
    page.text([' ', linkTo(name, routeTo(section, undefined, parameters))]);
  }
}

/** What other schemes call a record. */
export function codes(page: PageWriter, found: readonly CodeNode[], { labels }: Voice): void {
  const named = found.map(({ scheme, value }) => `${oneLine(scheme)}\u00a0${oneLine(value)}`);
  fact(page, labels.related.codes, named.join(', '));
}

/** A plain fact, left out where there is nothing to say. */
export function fact(page: PageWriter, name: string, ...pieces: readonly Inline[]): void {
  const isEmpty = pieces.every((piece) => (typeof piece === 'string' ? piece : piece.text) === '');
  if (!isEmpty) page.fact(name, pieces);
}

/** Values of closed lists, one after the other. */
export function values(...words: readonly string[]): Inline[] {
  return joined(
    words.filter((word) => word !== ''),
    { text: ' · ', styles: ['dim'] },
  );
}
