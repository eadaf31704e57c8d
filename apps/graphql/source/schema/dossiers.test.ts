import { check, type Dossier } from '@depeche/model';
import { fixtures, founding, talks } from '@depeche/model/fixtures';
import { open } from '@depeche/store';
import test from 'ava';
import { asking } from '../testing/ask.ts';
import { failingStore } from '../testing/failing-store.ts';
import { storyStore } from '../testing/story-store.ts';

const store = await storyStore();
const ask = asking(store);

const lists = ['articles', 'statements', 'events', 'actors', 'places', 'topics', 'conflicts'] as const;

/** The slugs of the fixtures that have a record, in their order. */
function having(list: (typeof lists)[number], slug: string): string[] {
  return fixtures
    .filter((dossier) => dossier[list].some((record) => record.slug === slug))
    .map((dossier) => dossier.slug)
    .sort();
}

const dated = ({ statements, events }: Dossier) =>
  statements.filter(({ saidOn }) => saidOn).length + events.filter(({ time }) => time).length;

test('A dossier has its edition, title and day, and no provenance where it was not taken over', async (t) => {
  const entry = await store.findDossier(talks.slug);
  const { data, errors } = await ask(
    `query ($slug: String!) { dossier(slug: $slug) {
      __typename slug version en: title(language: "en") fr: title(language: "fr") importedAt provenance { method }
    } }`,
    { slug: talks.slug },
  );
  t.deepEqual(errors, []);
  t.deepEqual(data, {
    dossier: {
      __typename: 'Dossier',
      slug: talks.slug,
      version: talks.version,
      en: talks.title?.en,
      fr: talks.title?.fr,
      importedAt: entry?.importedAt,
      provenance: null,
    },
  });
});

test('The title comes in the language of the request, and is null where the dossier has none', async (t) => {
  const query = 'query ($slug: String!) { dossier(slug: $slug) { title } }';
  const french = await ask(query, { slug: talks.slug }, { 'accept-language': 'fr' });
  t.deepEqual(french.data, { dossier: { title: talks.title?.fr } });
  const { title: _, ...untitled } = founding;
  const own = await open(':memory:');
  await own.import(untitled);
  const answer = await asking(own)(query, { slug: founding.slug });
  t.deepEqual(answer.data, { dossier: { title: null } });
});

test('A dossier that was taken over from a file says from which', async (t) => {
  const { dossier } = check({
    slug: 'taken-over',
    provenance: {
      method: 'IMPORT',
      format: 'brat',
      file: 'news.ann',
      tool: 'depeche 0.1.0',
      source: { en: 'A corpus.' },
    },
  });
  if (!dossier) throw new TypeError('The dossier of the test has problems.');
  const own = await open(':memory:');
  await own.import(dossier);
  const { data } = await asking(own)(
    '{ dossier(slug: "taken-over") { provenance { method notice format file tool source } articles { totalCount } } }',
  );
  t.like(data, {
    dossier: {
      provenance: {
        method: 'IMPORT',
        format: 'brat',
        file: 'news.ann',
        tool: 'depeche 0.1.0',
        source: 'A corpus.',
      },
      articles: { totalCount: 0 },
    },
  });
});

test('A slug that no dossier has is answered with null', async (t) => {
  t.deepEqual((await ask('{ dossier(slug: "nothing") { slug } }')).data, { dossier: null });
});

for (const dossier of fixtures) {
  test(`The dossier ${dossier.slug} leads to all that it holds, and to nothing else`, async (t) => {
    const { data, errors } = await ask<{ dossier: Record<string, { totalCount: number }> }>(
      `query ($slug: String!) { dossier(slug: $slug) {
        ${[...lists, 'timeline'].map((list) => `${list} { totalCount }`).join(' ')}
      } }`,
      { slug: dossier.slug },
    );
    t.deepEqual(errors, []);
    for (const list of lists) t.is(data.dossier[list]?.totalCount, dossier[list].length, list);
    t.is(data.dossier.timeline?.totalCount, dated(dossier));
  });

  for (const list of lists) {
    test(`The ${list} are filtered by the dossier ${dossier.slug}`, async (t) => {
      const type = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Filter`;
      const slugs = new Set<string>();
      let after: string | null = null;
      do {
        const answer: Awaited<ReturnType<typeof page>> = await page(list, type, dossier.slug, after);
        for (const { slug } of answer.nodes) slugs.add(slug);
        t.is(answer.totalCount, dossier[list].length);
        after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
      } while (after !== null);
      t.deepEqual([...slugs].sort(), dossier[list].map(({ slug }) => slug).sort());
    });
  }
}

async function page(list: string, type: string, dossier: string, after: string | null) {
  const { data, errors } = await ask<{
    list: {
      totalCount: number;
      nodes: Array<{ slug: string }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }>(
    `query ($filter: ${type}, $after: String) { list: ${list}(first: 100, after: $after, filter: $filter) {
      totalCount nodes { slug } pageInfo { hasNextPage endCursor }
    } }`,
    { filter: { dossier }, after },
  );
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.list;
}

test('A dossier that nobody has holds nothing, in any list', async (t) => {
  const { data, errors } = await ask<Record<string, { totalCount: number }>>(
    `{ ${[...lists, 'timeline'].map((list) => `${list}(filter: { dossier: "nothing" }) { totalCount }`).join(' ')} }`,
  );
  t.deepEqual(errors, []);
  for (const [list, { totalCount }] of Object.entries(data)) t.is(totalCount, 0, list);
});

test('The timeline of a story is that of all its articles, in the order of the dates', async (t) => {
  const { data } = await ask<{
    dossier: { timeline: { nodes: unknown[] } };
    timeline: {
      totalCount: number;
      nodes: Array<{ saidOn?: { earliest: string }; time?: { earliest: string } }>;
    };
  }>(
    `query ($slug: String!) {
      dossier(slug: $slug) { timeline(first: 100, filter: { kinds: [EVENT] }) { nodes { ...Dated } } }
      timeline(first: 100, filter: { dossier: $slug, kinds: [EVENT] }) { totalCount nodes { ...Dated } }
    }
    fragment Dated on TimelineItem {
      ... on Event { slug time { earliest } }
      ... on Statement { slug saidOn { earliest } }
    }`,
    { slug: talks.slug },
  );
  t.deepEqual(data.dossier.timeline.nodes, data.timeline.nodes);
  t.is(data.timeline.totalCount, talks.events.filter(({ time }) => time).length);
  const days = data.timeline.nodes.flatMap(({ time }) => time?.earliest ?? []);
  t.deepEqual(days, days.toSorted());
});

test('A dossier that is asked for another is refused', async (t) => {
  for (const [list, filter] of [
    ['events', '{ dossier: "founding" }'],
    ['timeline', '{ dossier: "founding" }'],
  ] as const) {
    const { errors } = await ask(
      `query ($slug: String!) { dossier(slug: $slug) { ${list}(filter: ${filter}) { totalCount } } }`,
      { slug: talks.slug },
    );
    t.is(errors[0]?.extensions.code, 'BAD_FILTER', list);
  }
});

test('Every type of record tells which dossiers have it', async (t) => {
  for (const list of lists) {
    const { data, errors } = await ask<{
      list: { nodes: Array<{ slug: string; dossiers: Array<{ slug: string }> }> };
    }>(`{ list: ${list}(first: 100) { nodes { slug dossiers { slug } } } }`);
    t.deepEqual(errors, []);
    t.true(data.list.nodes.length > 0, list);
    for (const { slug, dossiers } of data.list.nodes) {
      t.deepEqual(
        dossiers.map((dossier) => dossier.slug),
        having(list, slug),
        slug,
      );
    }
  }
  t.true(talks.articles.length > founding.articles.length);
});

test('The dossiers are paged in both directions, and ordered', async (t) => {
  const own = await open(':memory:');
  const slugs = ['mm', 'aa', 'zz', 'bb', 'yy'];
  for (const slug of slugs) {
    const { dossier } = check({ slug });
    if (dossier) await own.import(dossier);
  }
  const askOwn = asking(own);
  const read = async (args: string, end: 'first' | 'last') => {
    const found: string[] = [];
    let cursor = '';
    for (let more = true; more; ) {
      const { data, errors } = await askOwn<{
        dossiers: {
          totalCount: number;
          nodes: Array<{ slug: string }>;
          edges: Array<{ cursor: string }>;
          pageInfo: Readonly<Record<string, string | boolean | null>>;
        };
      }>(`{ dossiers(${end}: 2${args}${cursor}) {
        totalCount nodes { slug } edges { cursor }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }`);
      if (errors.length > 0) throw new Error(errors[0]?.message);
      const { nodes, edges, pageInfo, totalCount } = data.dossiers;
      t.is(totalCount, slugs.length);
      t.is(pageInfo.startCursor, edges[0]?.cursor ?? null);
      const part = nodes.map(({ slug }) => slug);
      if (end === 'first') found.push(...part);
      else found.unshift(...part);
      more = pageInfo[end === 'first' ? 'hasNextPage' : 'hasPreviousPage'] === true;
      cursor = end === 'first' ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
    }
    return found;
  };
  for (const end of ['first', 'last'] as const) {
    t.deepEqual(await read('', end), slugs.toSorted());
    t.deepEqual(await read(', orderBy: { field: SLUG, direction: DESC }', end), slugs.toSorted().reverse());
    t.deepEqual(await read(', orderBy: { field: IMPORTED_AT }', end), slugs);
  }
});

test('A page of dossiers is refused as any other page is', async (t) => {
  const codeOf = async (args: string) =>
    (await ask(`{ dossiers(${args}) { nodes { slug } } }`)).errors[0]?.extensions.code;
  const { data } = await ask<{ actors: { edges: Array<{ cursor: string }> } }>(
    '{ actors(first: 1) { edges { cursor } } }',
  );
  t.is(await codeOf('first: 101'), 'PAGE_SIZE_LIMIT');
  t.is(await codeOf('first: -1'), 'BAD_PAGE');
  t.is(await codeOf('first: 1, last: 1'), 'BAD_PAGE');
  t.is(await codeOf('after: "nonsense"'), 'BAD_CURSOR');
  t.is(await codeOf(`after: "${data.actors.edges[0]?.cursor}"`), 'BAD_CURSOR');
  t.is(await codeOf('orderBy: { field: TITLE }'), 'GRAPHQL_VALIDATION_FAILED');
});

test('A fault in reading dossiers is masked as any other is', async (t) => {
  const failing = failingStore(store, ['dossiersOf', 'findDossier'], new Error('secret'));
  const askFailing = asking(failing, { logger: { error: () => {} } });
  for (const query of [
    '{ dossier(slug: "founding") { slug } }',
    '{ actor(slug: "joe-biden") { dossiers { slug } } }',
  ]) {
    const { errors } = await askFailing(query);
    t.is(errors[0]?.extensions.code, 'INTERNAL');
    t.false(JSON.stringify(errors).includes('secret'));
  }
});

test('The same statement told elsewhere is found from both sides, and no further', async (t) => {
  const linked = talks.statements.filter(({ reportedAlso }) => reportedAlso.length > 0);
  t.true(linked.length > 0);
  const around = new Set(linked.flatMap(({ slug, reportedAlso }) => [slug, ...reportedAlso]));
  for (const slug of around) {
    const expected = new Set([
      ...(talks.statements.find((one) => one.slug === slug)?.reportedAlso ?? []),
      ...linked.filter(({ reportedAlso }) => reportedAlso.includes(slug)).map((one) => one.slug),
    ]);
    const { data } = await ask<{ statement: { reportedAlso: Array<{ slug: string }> } }>(
      'query ($slug: String!) { statement(slug: $slug) { reportedAlso { slug article { slug } } } }',
      { slug },
    );
    t.deepEqual(data.statement.reportedAlso.map((one) => one.slug).sort(), [...expected].sort(), slug);
  }
});
