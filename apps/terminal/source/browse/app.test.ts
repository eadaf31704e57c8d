import { check } from '@depeche/model';
import { talks } from '@depeche/model/fixtures';
import test from 'ava';
import { openApp } from './testing/open-app.ts';

const code = { formatAsCodeBlock: 'text' } as const;
const chain = '/statements/strike-at-port-clair/quay-not-sold';

for (const language of ['en', 'fr'] as const) {
  test(`the start screen shows what the store holds (${language})`, async (t) => {
    const { screen, close } = await openApp({ language });
    t.snapshot(await screen(), code);
    close();
  });

  test(`a list has the record beside it (${language})`, async (t) => {
    const { press, screen, close } = await openApp({ language, columns: 120, rows: 30 });
    await press('3');
    t.snapshot(await screen(), code);
    close();
  });

  test(`a wide screen has list, record and text side by side (${language})`, async (t) => {
    const { press, screen, close } = await openApp({ language, columns: 200, rows: 30, route: '/events' });
    await press('j');
    t.snapshot(await screen(), code);
    close();
  });

  test(`all keys are shown (${language})`, async (t) => {
    const { press, screen, close } = await openApp({ language, columns: 120, rows: 40 });
    await press('?');
    t.snapshot(await screen(), code);
    close();
  });
}

test('a statement shows its chain, and the words that prove it', async (t) => {
  const { screen, close } = await openApp({ route: chain });
  t.snapshot(await screen(), code);
  close();
});

test('an article is read record by record, and says that it is a retelling', async (t) => {
  const { press, screen, close } = await openApp({ route: '/articles/strike-at-port-clair', rows: 30 });
  t.true((await screen()).includes('This is a retelling') || (await screen()).includes('retelling'));
  await press('n', 'n', 'n');
  t.snapshot(await screen(), code);
  close();
});

test('the timeline writes each date once, as exactly as it is known', async (t) => {
  const { press, screen, close } = await openApp({ columns: 120, rows: 20 });
  await press('5');
  t.snapshot(await screen(), code);
  close();
});

test('what cannot all hold stands side by side', async (t) => {
  const { press, screen, close } = await openApp({ columns: 120, rows: 24 });
  await press('8', 'enter');
  t.snapshot(await screen(), code);
  close();
});

for (const language of ['en', 'fr'] as const) {
  test(`a dossier shows where it comes from and leads to all that it holds (${language})`, async (t) => {
    const { press, screen, close } = await openApp({ language });
    await press('9', 'enter');
    // The day on which the test ran.
    t.snapshot((await screen()).replace(/(Import\S+ +)\d.*/, '$1…'), code);
    close();
  });
}

test('from a dossier one comes to its lists, and from an article or event back to it', async (t) => {
  const { press, screen, close } = await openApp({ route: '/dossiers/sample', columns: 99, rows: 40 });
  const sections = ['Articles', 'Statements', 'Events', 'Actors', 'Timeline', 'Places', 'Topics'];
  for (const section of sections) {
    await press('enter');
    t.regex(await screen(), new RegExp(`^ ${section} {2}dossier The strike at Port-Clair ─+ 1/\\d`, 'm'));
    await press('backspace', 'j');
  }
  for (const route of ['/articles/strike-at-port-clair', '/events/strike']) {
    const opened = await openApp({ route, columns: 120, rows: 40 });
    t.regex(await opened.screen(), /Dossiers +The strike at Port-Clair/, route);
    opened.close();
  }
  close();
});

test('a dossier that was taken over says from which file, and what has no title is called by its slug', async (t) => {
  const { dossier } = check({
    slug: 'taken-over',
    provenance: { method: 'IMPORT', format: 'brat', file: 'news.ann', tool: 'depeche 0.1.0' },
  });
  if (!dossier) throw new TypeError('The dossier of the test has problems.');
  const { press, screen, close } = await openApp({ dossier, route: '/dossiers', columns: 99, rows: 30 });
  t.regex(await screen(), /^ taken-over +brat +0 articles +0\n/m);
  await press('enter');
  t.regex(await screen(), /^ Dépêche › Dossiers › taken-over\n/);
  t.regex(await screen(), /From file +news\.ann, brat\n/);
  t.regex(await screen(), /Taken by +depeche 0\.1\.0\n/);
  close();
});

test('where several articles tell of an event, each figure names the one that gives it', async (t) => {
  const call = talks.events.find(({ slug }) => slug === 'biden-putin-call-2021-12-30');
  const giving = new Set(call?.quantities.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const { screen, close } = await openApp({
    dossier: talks,
    route: '/events/biden-putin-call-2021-12-30',
    columns: 99,
    rows: 90,
  });
  const facts = (await screen()).split('Words of the article')[0]?.replaceAll(/\s+/g, ' ') ?? '';
  t.true(giving.size > 1);
  for (const slug of giving) {
    const title = talks.articles.find((article) => article.slug === slug)?.title ?? slug;
    t.regex(facts, new RegExp(`Figures [^¶]+ ¶\\d+ [^¶]+ ${title}`), title);
  }
  close();
});

test('the same statement told elsewhere names the article that tells it, from either side', async (t) => {
  const other = talks.statements.find(({ article, reportedAlso }) =>
    reportedAlso.some((slug) => !slug.startsWith(`${article}/`)),
  );
  const linked = other?.reportedAlso.find((slug) => !slug.startsWith(`${other.article}/`)) ?? '';
  const titleOf = (statement: string) => {
    const slug = talks.statements.find((one) => one.slug === statement)?.article;
    return talks.articles.find((article) => article.slug === slug)?.title ?? '';
  };
  for (const [here, there] of [
    [other?.slug ?? '', linked],
    [linked, other?.slug ?? ''],
  ] as const) {
    const { screen, close } = await openApp({
      dossier: talks,
      route: `/statements/${here}`,
      columns: 99,
      rows: 200,
    });
    const also = (await screen()).split('Also reported')[1]?.replaceAll(/\s+/g, ' ') ?? '';
    t.true(also.includes(titleOf(there)), `${there} on ${here}`);
    close();
  }
});

test('records without words in an article have no text beside them', async (t) => {
  for (const route of ['/dossiers/sample', '/topics/quay', '/dossiers', '/topics']) {
    const { screen, close } = await openApp({ route, columns: 200, rows: 50 });
    t.notRegex(await screen(), /─ +Text ─|No article stands behind/, route);
    close();
  }
});

test('one walks from a record to those it relates to, and back to where one was', async (t) => {
  const { press, screen, close } = await openApp({ route: chain });
  await press('j', 'enter');
  t.regex(await screen(), /› Town hall of Port-Clair\n/);
  await press('backspace');
  t.regex(await screen(), /^ Dépêche › Anna Lind agrees\n/);
  await press('j', 'enter');
  t.regex(await screen(), /› Anna Lind\n/, 'the link that was chosen is chosen still');
  await press('[', ']');
  t.regex(await screen(), /› Anna Lind\n/);
  close();
});

test('results come as one types, and lead to their records', async (t) => {
  const { press, screen, close } = await openApp({ columns: 120, rows: 24 });
  await press('/', ...'reunion');
  t.regex(await screen(), /event {8}Une réunion est prévue|Meeting on quay 7/);
  await press('enter', 'enter');
  t.regex(await screen(), /› Meeting on quay 7/);
  close();
});

test('a search without results, and one without words, say what to do', async (t) => {
  const { press, screen, close } = await openApp();
  await press('/');
  t.regex(await screen(), /Type words to search for/);
  await press('x', 'y', 'z', 'z', 'y');
  t.regex(await screen(), /Nothing holds the words “xyzzy”/);
  await press('ctrl-u', 'escape');
  t.regex(await screen(), /What the store holds/, 'nothing was searched for, so one is back');
  close();
});

test('filters are chosen, shown and removed', async (t) => {
  const { press, screen, close } = await openApp({ route: '/statements', columns: 120, rows: 24 });
  await press('f', 'space', 'l', 'j', 'j', 'j');
  t.snapshot(await screen(), code);
  await press('escape');
  t.regex(await screen(), /Statements {2}form word for word ─+ 1\/1/);
  await press('x');
  t.regex(await screen(), /Statements ─+ 1\/3/);
  close();
});

test('a range of days is typed, and a wrong one is refused', async (t) => {
  const { press, screen, close } = await openApp({ route: '/events', columns: 120, rows: 24 });
  await press('f', 'h', 'enter', ...'2031-13', 'enter');
  t.regex(await screen(), /That is no date/);
  await press('ctrl-u', ...'2031-03-12', 'enter', 'escape');
  t.regex(await screen(), /Events {2}from 2031-03-12 ─/);
  t.regex(await screen(), /Meeting on quay 7/);
  close();
});

test('filters that leave nothing say how to go on', async (t) => {
  const { screen, close } = await openApp({ route: '/statements?act=THREATEN' });
  t.regex(await screen(), /Nothing matches these filters\. Press x to remove them/);
  close();
});

test('a record or view that does not exist is no dead end', async (t) => {
  for (const [route, words] of [
    ['/actors/nobody', /There is no such record\. Press ⌫ to go back/],
    ['/articles/none', /There is no such record/],
    ['/nowhere', /There is no view at \/nowhere/],
    ['/nowhere/at-all', /There is no view at/],
  ] as const) {
    const { press, screen, close } = await openApp({ route });
    t.regex(await screen(), words);
    await press('0');
    t.regex(await screen(), /What the store holds/);
    close();
  }
});

test('a list is filtered by whom it names, and says their name', async (t) => {
  const { screen, close } = await openApp({
    route: '/statements?via=town-hall&about=topic:quay',
    columns: 99,
  });
  t.regex(await screen(), /about The future of quay 7 {2}through Town hall of Port-Clair ─+ 1\/1/);
  close();
});

test('a screen that is too small says so, and comes back when it grows', async (t) => {
  const { app, screen, close } = await openApp();
  app.resize(39, 9);
  t.regex(await screen(), /Too small: 39×9/);
  app.resize(40, 10);
  t.regex(await screen(), /What the store holds/);
  close();
});

test('no row is wider or lower than the screen, at any size', async (t) => {
  const { app, press, screen, close } = await openApp({ route: chain, language: 'fr' });
  for (const keys of [[], ['?'], ['escape'], ['3'], ['f'], ['escape', 't'], ['/']]) {
    await press(...keys);
    for (const [columns, rows] of [
      [40, 10],
      [61, 13],
      [80, 24],
      [99, 30],
      [100, 24],
      [159, 40],
      [160, 50],
      [200, 50],
    ] as const) {
      app.resize(columns, rows);
      const drawn = (await screen()).split('\n');
      t.true(drawn.length <= rows, `${columns}×${rows}: ${drawn.length} rows`);
      for (const row of drawn) t.true([...row].length <= columns, `${columns}×${rows}: ${row}`);
    }
  }
  close();
});
