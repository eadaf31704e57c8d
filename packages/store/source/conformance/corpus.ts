import type { Actor, Article, Dossier, Event, Span, Statement } from '@depeche/model';

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const KINDS = ['PERSON', 'STATE', 'ORGANIZATION', 'GROUP', 'UNNAMED'] as const;
const FORMS = ['DIRECT', 'INDIRECT', 'MIXED', 'REPORTED'] as const;
const ACTS = ['ASSERT', 'AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] as const;
const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNDERSPECIFIED'] as const;
const CHANNELS = ['COMMUNIQUE', 'CALL', 'BRIEFING', 'UNSPECIFIED'] as const;
const TYPES = ['CONSULT', 'REQUEST', 'MOBILIZE', 'STATEMENT'] as const;
const STATUSES = ['OCCURRED', 'PLANNED', 'HYPOTHETICAL'] as const;
const MENTIONS = ['NAME', 'TITLE', 'PRONOUN'] as const;
const UNDATED = '';
const DATES = [
  UNDATED,
  '2021-12-30',
  '2021-12-30',
  '2021-12',
  '2021',
  '2021-06',
  '2022-01-10',
  '../2021-12-30',
  '2021-12-30/..',
  '2020-02/2021-11',
  '2021-24',
  '1999-12-31',
];
const WORDS = [
  'Élysée',
  'l’OTAN',
  'cœur',
  'menace',
  'paix',
  'frontière',
  'soldats',
  'accord',
  'refus',
  'Noël',
];

/** How much of everything a made-up dossier has. */
export interface CorpusSize {
  readonly articles: number;
  readonly statements: number;
  readonly events: number;
  readonly actors: number;
}

/**
 * A made-up dossier in which every kind of record, value, date and reference occurs. The words are there to be found and
 * mean nothing. Dossiers with different prefixes share no record.
 */
export function makeDossier(prefix: string, seed: number, size: CorpusSize): Dossier {
  const next = numbers(seed);
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] ?? fail();
  const some = <T>(values: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: next(most + 1) }, () => pick(values))),
  ];
  const make = <T>(length: number, build: (i: number) => T): T[] =>
    Array.from({ length }, (_, i) => build(i));

  const actors = make(
    size.actors,
    (i): Actor => ({
      slug: `${prefix}-actor-${i}`,
      kind: pick(KINDS),
      name: i % 3 === 0 ? { fr: `Été ${next(7)}` } : { en: `Name ${next(7)}`, fr: `Nom ${pick(WORDS)}` },
      aliases: i % 4 === 0 ? { fr: [`Surnom ${pick(WORDS)}`] } : {},
      codes: i % 3 === 0 ? { isni: String(i) } : {},
      offices: {},
      memberOf: i > 0 && i % 5 === 0 ? [`${prefix}-actor-${i - 1}`] : [],
    }),
  );
  const places = make(5, (i) => ({
    slug: `${prefix}-place-${i}`,
    name: { en: `Place ${i % 2}` },
    codes: {},
  }));
  const topics = make(4, (i) => ({ slug: `${prefix}-topic-${i}`, label: { en: `Topic ${i % 2}` } }));
  const eventSlugs = make(size.events, (i) => `${prefix}-event-${i}`);
  const actorSlugs = actors.map(({ slug }) => slug);

  const sentences = make(size.articles, () =>
    make(size.statements + 3, (i) => `${pick(WORDS)} ${pick(WORDS)} sentence ${i} ${pick(WORDS)}.`),
  );
  const articles = sentences.map(
    (lines, i): Article => ({
      slug: `${prefix}-article-${i}`,
      ...(i % 4 === 0 ? {} : { title: `Titre ${pick(WORDS)} ${i % 3}` }),
      language: i % 3 === 0 ? 'en' : 'fr',
      ...(i % 5 === 0 ? {} : { publishedOn: `2021-1${next(3)}-0${1 + next(4)}` }),
      codes: i % 2 === 0 ? { doi: `10/${i}` } : {},
      provenance: { method: 'AUTHORED' },
      text: lines.join(' '),
    }),
  );
  const spanOf = (article: number, line: number): Span => {
    const lines = sentences[article] ?? fail();
    const exact = lines[line] ?? fail();
    const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
    return { start, end: start + exact.length, exact };
  };
  const dated = () => {
    const edtf = pick(DATES);
    return edtf === UNDATED ? undefined : { edtf, expression: [] };
  };

  const statements = articles.flatMap((article, a) =>
    make(size.statements, (s): Statement => {
      const words = spanOf(a, s);
      const isLost = s % 9 === 4;
      const content = isLost ? [] : [words];
      const speakers = some(actorSlugs, 2);
      const saidOn = dated();
      return {
        slug: `${article.slug}/s${size.statements - 1 - s}`,
        article: article.slug,
        text: words.exact,
        speakers,
        addressees: some(actorSlugs, 1),
        attribution: [
          ...make(next(3), () => ({
            actors: some(actorSlugs, 2),
            source: [],
            cue: [],
            channel: pick(CHANNELS),
          })),
          { actors: speakers, source: [], cue: [], channel: pick(CHANNELS) },
        ],
        form: pick(FORMS),
        act: pick(ACTS),
        certainty: pick(CERTAINTIES),
        polarity: next(4) === 0 ? 'NEGATIVE' : 'POSITIVE',
        tense: 'PAST_OR_PRESENT',
        source: [],
        cue: [],
        content,
        ...(saidOn && { saidOn }),
        about: [
          ...some(actorSlugs, 1).map((actor) => ({ actor })),
          ...some(eventSlugs, 1).map((event) => ({ event })),
          ...some(places, 1).map(({ slug }) => ({ place: slug })),
          ...some(topics, 1).map(({ slug }) => ({ topic: slug })),
        ],
        ...(next(3) === 0 && { during: pick(eventSlugs) }),
        ...(next(3) === 0 && { performs: pick(eventSlugs) }),
        reportedAlso: [],
        codes: {},
        lost: isLost ? [{ field: 'content', exact: `perdu ${s}` }] : [],
      };
    }),
  );
  const events = eventSlugs.map((slug, i): Event => {
    const time = dated();
    const evidence = make(i % 6 === 0 ? 0 : 1 + next(2), () => {
      const a = next(size.articles);
      return { article: articles[a]?.slug ?? fail(), ...spanOf(a, next(size.statements)) };
    });
    return {
      slug,
      type: pick(TYPES),
      ...(next(2) === 0 && { mode: pick(['meet', 'call']) }),
      label: { en: `Event ${pick(WORDS)} ${next(5)}` },
      status: pick(STATUSES),
      ...(time && { time }),
      ...(next(2) === 0 && { place: pick(places).slug }),
      participants: some(actorSlugs, 2).map((actor) => ({ actor, role: 'PARTICIPANT' as const })),
      quantities: [],
      relations: [],
      codes: i % 4 === 0 ? { cameo: '042' } : {},
      evidence,
      reportedIn: i % 5 === 0 ? [articles[i % articles.length]?.slug ?? fail()] : [],
      lost: i % 7 === 0 ? [{ article: articles[0]?.slug ?? fail(), field: 'evidence', exact: 'perdu' }] : [],
      accordingTo: evidence.length === 0 ? [pick(statements).slug] : [],
    };
  });
  return {
    slug: prefix,
    version: 1,
    title: { en: `The story of ${prefix}` },
    provenance: { method: 'IMPORT', format: 'made up', time: '2022-01-01T00:00:00Z' },
    actors,
    places,
    topics,
    events,
    articles,
    statements,
    mentions: articles.flatMap(({ slug }, a) =>
      make(6, (i) => ({
        article: slug,
        spans: i === 4 ? [] : [spanOf(a, Math.floor(i / 2))],
        lost: i === 4 ? [{ field: 'spans', exact: 'perdu' }] : [],
        kind: pick(MENTIONS),
        of: pick([{ actor: pick(actorSlugs) }, { event: pick(eventSlugs) }, { place: pick(places).slug }]),
      })),
    ),
    notes: articles.flatMap(({ slug }, a) => [
      {
        article: slug,
        spans: [spanOf(a, 0)],
        text: { en: `Note ${a}` },
        on: [{ statement: `${slug}/s0` as const }, { actor: pick(actorSlugs) }],
        sources: [],
        codes: {},
        lost: [],
      },
    ]),
    conflicts: make(4, (i) => ({
      slug: `${prefix}-conflict-${i}`,
      note: { en: `Both cannot be: ${pick(WORDS)}` },
      between: [{ statement: pick(statements).slug }, { event: pick(eventSlugs) }],
    })),
  };
}

function fail(): never {
  throw new RangeError('There is nothing to pick from.');
}
