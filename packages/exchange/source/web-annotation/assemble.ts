import { check, type Dossier, type DossierInput, type Problem, toDocument } from '@depeche/model';
import { canonical } from '../linked-data/canonical.ts';
import type { Draft } from './draft.ts';

/** A dossier with what annotations add to it, and what could not be added. */
export interface Assembled<D> {
  readonly dossier: Dossier;
  readonly added: readonly D[];
  /** Drafts that the model refuses, each with every problem that it has. */
  readonly refused: ReadonlyArray<{ readonly draft: D; readonly problems: readonly Problem[] }>;
  /** Drafts of what is there already, word for word. */
  readonly known: readonly D[];
  /** Statements whose slug is taken by another. */
  readonly taken: readonly D[];
}

/** Adds drafts to the articles of a dossier; what the model refuses stays out and takes nothing else with it. */
export function assemble<D extends Draft>(of: Dossier, drafts: readonly D[]): Assembled<D> {
  const document = toDocument(of);
  const { fresh, known, taken } = sift(document, drafts);
  const refused: Array<{ draft: D; problems: Problem[] }> = [];
  let left = fresh;
  for (;;) {
    const { value, ownerOf } = withDrafts(document, left);
    const { dossier, problems } = check(value);
    if (dossier) return { dossier, added: left, refused, known, taken };
    const problemsOf = new Map<D, Problem[]>();
    for (const problem of problems) {
      for (const draft of ownerOf(problem))
        problemsOf.set(draft, [...(problemsOf.get(draft) ?? []), problem]);
    }
    // A dossier that has been checked is sound, so that what is wrong came with a draft.
    if (problemsOf.size === 0) return { dossier: of, added: [], refused, known, taken };
    for (const [draft, problem] of dependents(left, problemsOf)) problemsOf.set(draft, [problem]);
    refused.push(...[...problemsOf].map(([draft, found]) => ({ draft, problems: found })));
    left = left.filter((draft) => !problemsOf.has(draft));
  }
}

type Written = Readonly<Record<string, unknown>>;
type ArticleEntry = NonNullable<DossierInput['articles']>[string];

const FIELDS = { note: 'notes', mention: 'mentions' } as const;

/** The drafts that refer to statements that are refused, however far; found at once, not one check after the other. */
function dependents<D extends Draft>(
  drafts: readonly D[],
  refused: ReadonlyMap<D, unknown>,
): Map<D, Problem> {
  const referring = new Map<string, D[]>();
  for (const draft of drafts) {
    for (const slug of statementsIn(draft.entry)) {
      const list = referring.get(slug);
      if (list) list.push(draft);
      else referring.set(slug, [draft]);
    }
  }
  const found = new Map<D, Problem>();
  const pending = [...refused.keys()];
  for (let gone = pending.pop(); gone; gone = pending.pop()) {
    if (gone.type !== 'statement') continue;
    const slug = `${gone.article}/${gone.slug}`;
    for (const draft of referring.get(slug) ?? []) {
      if (refused.has(draft) || found.has(draft)) continue;
      const expected = 'a statement that is there or is taken over';
      found.set(draft, { code: 'UNKNOWN_REFERENCE', path: [], expected, found: `“${slug}”` });
      pending.push(draft);
    }
  }
  return found;
}

function statementsIn({ reportedAlso, on }: Draft['entry']): string[] {
  const targets = Array.isArray(on) ? on.map((target: unknown) => Object(target).statement) : [];
  const others: unknown[] = Array.isArray(reportedAlso) ? reportedAlso : [];
  return [...others, ...targets].filter((slug) => typeof slug === 'string');
}

function sift<D extends Draft>(document: DossierInput, drafts: readonly D[]) {
  const seen = new Map<string, Set<string>>();
  const fresh: D[] = [];
  const known: D[] = [];
  const taken: D[] = [];
  const listed = (article: string, entry: ArticleEntry | undefined) => {
    const already = seen.get(article);
    if (already) return already;
    const found = new Set(
      (['note', 'mention'] as const).flatMap((type) =>
        (entry?.[FIELDS[type]] ?? []).map((record) => `${type} ${canonical(record)}`),
      ),
    );
    for (const [slug, record] of Object.entries(entry?.statements ?? {}))
      found.add(`statement ${slug}`).add(`statement ${slug} ${canonical(record)}`);
    seen.set(article, found);
    return found;
  };
  for (const draft of drafts) {
    const { type, article, slug = '', entry } = draft;
    const there = listed(article, document.articles?.[article]);
    const name = type === 'statement' ? `statement ${slug}` : type === 'event' ? `event ${slug}` : type;
    const key = `${name} ${canonical(type === 'event' ? draft.spans : entry)}`;
    if (there.has(key)) known.push(draft);
    else if (type === 'statement' && there.has(name)) taken.push(draft);
    else fresh.push(draft);
    there.add(key);
    if (type === 'statement') there.add(name);
  }
  return { fresh, known, taken };
}

function withDrafts<D extends Draft>(document: DossierInput, drafts: readonly D[]) {
  const owners = new Map<string, D[]>();
  const own = (path: ReadonlyArray<string | number>, draft: D) => {
    const key = JSON.stringify(path);
    const list = owners.get(key);
    if (list) list.push(draft);
    else owners.set(key, [draft]);
  };
  const articles: Record<string, Written> = { ...document.articles };
  const events: Record<string, Written> = { ...document.events };
  for (const [article, inside] of Map.groupBy(drafts, (draft) => draft.article)) {
    const entry = document.articles?.[article];
    const lists: Record<'notes' | 'mentions', unknown[]> = {
      notes: [...(entry?.notes ?? [])],
      mentions: [...(entry?.mentions ?? [])],
    };
    const statements: Array<[string, unknown]> = Object.entries(entry?.statements ?? {});
    for (const draft of inside) {
      if (draft.type === 'event') continue;
      if (draft.type === 'statement') {
        own(['articles', article, 'statements', draft.slug ?? ''], draft);
        statements.push([draft.slug ?? '', draft.entry]);
      } else {
        const list = lists[FIELDS[draft.type]];
        own(['articles', article, FIELDS[draft.type], list.length], draft);
        list.push(draft.entry);
      }
    }
    articles[article] = { ...entry, ...lists, statements: Object.fromEntries(statements) };
  }
  for (const draft of drafts) {
    const event = draft.type === 'event' ? events[draft.slug ?? ''] : undefined;
    if (!event) continue;
    const evidence: unknown[] = Array.isArray(event.evidence) ? event.evidence : [];
    own(['events', draft.slug ?? '', 'evidence'], draft);
    events[draft.slug ?? ''] = {
      ...event,
      evidence: [...evidence, ...draft.spans.map((span) => ({ article: draft.article, ...span }))],
    };
  }
  return {
    value: { ...document, articles, events },
    /** The drafts that a problem is on. */
    ownerOf: ({ path }: Problem): readonly D[] =>
      owners.get(JSON.stringify(path.slice(0, 4))) ?? owners.get(JSON.stringify(path.slice(0, 3))) ?? [],
  };
}
