import type { Dossier, Statement } from '@depeche/model';

const FORMS = ['DIRECT', 'INDIRECT', 'MIXED', 'REPORTED'] as const;
const ACTS = ['ASSERT', 'ASSERT', 'ASSERT', 'REQUEST', 'ACCUSE', 'REJECT', 'AGREE', 'THREATEN'] as const;
const ARTICLES = 100;
const STATEMENTS = 10;
const ACTORS = 1_000;
const TOPICS = 50;

/** How many statements a made-up dossier has. */
export const STATEMENTS_PER_DOSSIER = ARTICLES * STATEMENTS;

/**
 * Made-up dossiers that share their actors and topics, of which few occur often and most seldom, as in the news. The
 * words are there to be found: `mot0` stands in most statements, `mot4999` in very few.
 */
export function makeDossier(number: number): Dossier {
  let state = number + 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const seldom = (count: number) => Math.floor(count * random() ** 3);
  const pick = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const actors = Array.from({ length: ACTORS }, (_, i) => ({
    slug: `actor-${i}`,
    kind: 'PERSON' as const,
    name: { en: `Actor number ${i}`, fr: `Acteur numéro ${i}` },
    aliases: {},
    codes: {},
    offices: {},
    memberOf: [],
  }));
  const topics = Array.from({ length: TOPICS }, (_, i) => ({
    slug: `topic-${i}`,
    label: { en: `Topic ${i}` },
  }));
  const articles = Array.from({ length: ARTICLES }, (_, i) => {
    const lines = Array.from(
      { length: STATEMENTS },
      () => `${Array.from({ length: 24 }, () => `mot${seldom(5_000)}`).join(' ')}.`,
    );
    return {
      lines,
      article: {
        slug: `article-${number}-${i}`,
        title: `Titre ${number} ${i} mot${seldom(5_000)}`,
        language: 'fr',
        publishedOn: day(random),
        codes: {},
        provenance: { method: 'AUTHORED' as const },
        text: lines.join(' '),
      },
    };
  });
  const statements = articles.flatMap(({ article, lines }) => {
    let start = 0;
    return lines.map((exact, i): Statement => {
      const content = [{ start, end: start + exact.length, exact }];
      start += exact.length + 1;
      const speakers = [`actor-${seldom(ACTORS)}`];
      const relay = `actor-${seldom(ACTORS)}`;
      return {
        slug: `${article.slug}/s${i}`,
        article: article.slug,
        text: exact,
        speakers,
        addressees: random() < 0.4 ? [`actor-${seldom(ACTORS)}`] : [],
        attribution: [
          ...(random() < 0.3 ? [{ actors: [relay], source: [], cue: [], channel: 'BRIEFING' as const }] : []),
          { actors: speakers, source: [], cue: [], channel: 'COMMUNIQUE' },
        ],
        form: pick(FORMS),
        act: pick(ACTS),
        certainty: 'UNDERSPECIFIED',
        polarity: 'POSITIVE',
        tense: 'PAST_OR_PRESENT',
        source: [
          { start: content[0]?.start ?? 0, end: (content[0]?.start ?? 0) + 4, exact: exact.slice(0, 4) },
        ],
        cue: [],
        content,
        saidOn: { edtf: day(random), expression: [] },
        about: [{ topic: `topic-${seldom(TOPICS)}` }],
        reportedAlso: [],
        codes: {},
        lost: [],
      };
    });
  });
  return {
    slug: `dossier-${number}`,
    version: 1,
    actors,
    places: [],
    topics,
    events: [],
    articles: articles.map(({ article }) => article),
    statements,
    mentions: [],
    notes: [],
    conflicts: [],
  };
}

function day(random: () => number): string {
  return new Date(Date.UTC(2000, 0, 1) + Math.floor(random() * 8_000) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
