import { type Article, compareSpans, type Span } from '@depeche/model';
import type { Articles } from './articles.ts';
import { type Place, selectOne } from './select.ts';
import { setTypes } from './terms.ts';
import {
  at,
  each,
  hasType,
  isObjectPart,
  type ObjectPart,
  type Part,
  type ReportFault,
} from './validate/part.ts';

/** What an annotation is on: words of an article, or all of it where there are none. */
export interface Target {
  readonly article: Article;
  readonly spans: readonly Span[];
}

/** The targets of a valid annotation, one for each article; undefined where a selector is wrong. */
export function readTargets(
  annotation: ObjectPart,
  articles: Articles,
  report: ReportFault,
): Target[] | undefined {
  const found = new Map<Article, Place[]>();
  let isSound = true;
  for (const target of each(annotation, 'target').flatMap(members)) {
    const read = readTarget(target, articles, report);
    if (read === 'wrong') isSound = false;
    else if (read) found.set(read.article, [...(found.get(read.article) ?? []), ...read.places]);
  }
  if (!isSound) return undefined;
  return [...found].map(([article, places]) => ({ article, spans: toSpans(places, article, articles) }));
}

/** A set of targets is read as its members. */
function members(target: Part): Part[] {
  if (!isObjectPart(target) || !setTypes.some((type) => hasType(target, type))) return [target];
  return each(target, 'items').flatMap(members);
}

function readTarget(
  target: Part,
  articles: Articles,
  report: ReportFault,
): { readonly article: Article; readonly places: readonly Place[] } | 'wrong' | undefined {
  const source =
    isObjectPart(target) && at(target, 'source').value !== undefined ? at(target, 'source') : target;
  const iri = String(isObjectPart(source) ? at(source, 'id').value : source.value);
  const kind = isObjectPart(source) ? OTHER_KINDS.find((type) => hasType(source, type)) : undefined;
  const [address = iri, fragment] = iri.split(/#(.*)/s);
  const article = kind === undefined ? articles.find(address) : undefined;
  if (!article) {
    const found = kind === undefined ? `“${iri}”` : `“${iri}”, of the type ${kind}`;
    report({ rule: 'TARGET_NOT_HERE', path: source.path, expected: 'an article that is there', found });
    return undefined;
  }
  const selectors = isObjectPart(target) ? each(target, 'selector') : [];
  if (fragment !== undefined && fragment !== '' && selectors.length === 0) {
    const expected = 'a TextPositionSelector or a TextQuoteSelector';
    report({ rule: 'SELECTOR_NOT_READ', path: source.path, expected, found: `the fragment “${fragment}”` });
    return undefined;
  }
  return selectors.length === 0 ? { article, places: [] } : select(article, selectors, articles, report);
}

function select(article: Article, selectors: readonly Part[], articles: Articles, report: ReportFault) {
  const [{ path } = { path: [] }] = selectors;
  const text = articles.textOf(article);
  if (text === null) {
    const found = `the article “${article.slug}”, whose address alone is known`;
    report({ rule: 'ARTICLE_WITHOUT_TEXT', path, expected: 'an article with its text', found });
    return 'wrong';
  }
  const selected = selectOne(selectors, text);
  if (selected.type === 'places') return { article, places: selected.places };
  if (selected.type === 'fault') {
    report(selected.fault);
    return 'wrong';
  }
  const expected = 'a TextPositionSelector, a TextQuoteSelector or a range of these';
  report({ rule: 'SELECTOR_NOT_READ', path, expected, found: selected.found });
  return undefined;
}

/** Classes of resources that are no article (section 3.2.2). */
const OTHER_KINDS = ['Image', 'Video', 'Audio', 'Sound', 'Dataset'];

/** Places as spans in the order of the text; those that share characters are one. */
function toSpans(places: readonly Place[], article: Article, articles: Articles): Span[] {
  const text = articles.textOf(article);
  const joined: Place[] = [];
  for (const place of [...places].sort(compareSpans)) {
    const last = joined.at(-1);
    if (!last || place.start >= last.end) joined.push(place);
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, place.end) });
  }
  return joined.map(({ start, end }) => ({ start, end, exact: text?.index.slice(start, end) ?? '' }));
}
