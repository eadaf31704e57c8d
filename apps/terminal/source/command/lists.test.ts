import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { check } from '@depeche/model';
import { fixtures, founding, talks } from '@depeche/model/fixtures';
import { openFile } from '@depeche/store';
import test from 'ava';
import createMarkdown from 'markdown-it';
import stringWidth from 'string-width';
import { dossierYaml } from '../testing/dossiers.ts';
import { runHere } from '../testing/run-here.ts';
import { makeFolder } from '../testing/run-program.ts';
import { actors } from './lists/actors.ts';
import { articles } from './lists/articles.ts';
import { conflicts } from './lists/conflicts.ts';
import { dossiers } from './lists/dossiers.ts';
import { events } from './lists/events.ts';
import { places } from './lists/places.ts';
import { search } from './lists/search.ts';
import { statements } from './lists/statements.ts';
import { timeline } from './lists/timeline.ts';
import { topics } from './lists/topics.ts';

type Node = Record<string, unknown>;

const folder = await makeFolder();
const env = { DEPECHE_STORE: join(folder, 'store.sqlite') };

test.before(() => {
  const store = openFile(env.DEPECHE_STORE);
  store.importAll(fixtures);
  store.close();
});

test.after.always(() => rm(folder, { recursive: true }));

const listed = ['articles', 'actors', 'statements', 'events', 'places', 'topics', 'conflicts', 'timeline'];

/** Short enough for a table, and every record of them has words in an article. */
const lists = [...listed.map((list) => `${list} --dossier ${founding.slug}`), 'search genève'];
const texts = fixtures.flatMap(({ articles }) => articles.map(({ text }) => text ?? ''));

async function nodesOf(line: string): Promise<Node[]> {
  const { out, err, code } = await runHere([...line.split(' '), '--format', 'json'], { env });
  if (code !== 0) throw new Error(`${line}: ${err}`);
  return JSON.parse(out);
}

async function slugsOf(line: string): Promise<unknown[]> {
  return (await nodesOf(line)).map(({ slug }) => slug);
}

/** Every value of a field anywhere in a record. */
function valuesAt(value: unknown, field: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === field ? [inner] : []),
    ...valuesAt(inner, field),
  ]);
}

for (const line of lists) {
  test(`${line}: every format shows the same records, with the words that prove them`, async (t) => {
    const records = await nodesOf(line);
    t.true(records.length > 0);
    for (const record of records) {
      const words = [
        ...valuesAt(record, 'exact'),
        ...valuesAt(record, 'passage'),
        ...valuesAt(record, 'text'),
      ];
      t.true(
        words.some((exact) => texts.some((text) => text.includes(String(exact)))),
        JSON.stringify(record),
      );
    }

    const piped = await runHere(line.split(' '), { env });
    t.is(piped.code, 0);
    t.is(piped.err, '');
    const lines = piped.out.trimEnd().split('\n');
    t.deepEqual(
      lines.map((text) => JSON.parse(text)),
      records,
    );

    const table = await runHere([...line.split(' '), '--format', 'table'], { env });
    t.is(table.code, 0);
    t.is(table.err, '');
    t.is(table.out.split('\n\n')[0]?.trimEnd().split('\n').length, records.length + 1);

    const markdown = await runHere([...line.split(' '), '--format', 'md'], { env });
    const tokens = createMarkdown().parse(markdown.out, {});
    t.is(tokens.filter(({ type }) => type === 'table_open').length, 1);
    t.is(tokens.filter(({ type }) => type === 'tr_open').length, records.length + 1);
  });

  test(`${line}: a table fits the terminal`, async (t) => {
    for (const columns of [40, 80, 200]) {
      const { out } = await runHere(line.split(' '), { env, columns });
      for (const text of out.split('\n\n')[0]?.split('\n') ?? []) {
        t.true(stringWidth(stripVTControlCharacters(text)) <= columns, text);
      }
    }
  });
}

test('the list of dossiers shows what each holds, in every format, under either name', async (t) => {
  const records = await nodesOf('list');
  t.deepEqual(await nodesOf('dossiers'), records);
  t.deepEqual(
    records.map(({ slug, version, title, articles, statements, events }) => ({
      slug,
      version,
      title,
      counts: [articles, statements, events].map((list) => valuesAt(list, 'totalCount')[0]),
    })),
    fixtures
      .map(({ slug, version, title, ...dossier }) => ({
        slug,
        version,
        title: title?.en ?? null,
        counts: [dossier.articles, dossier.statements, dossier.events].map(({ length }) => length),
      }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  );
  const piped = await runHere(['list'], { env });
  t.deepEqual(
    piped.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    records,
  );
  const table = await runHere(['list', '--format', 'table', '--lang', 'fr'], { env });
  t.regex(table.out, /^IDENTIFIANT +ÉDITION +TITRE +ARTICLES +DÉCLARATIONS +ÉVÉNEMENTS +IMPORTÉ/);
  t.true(table.out.includes(String(talks.title?.fr).replaceAll('\u00a0', ' ')));
  t.is(table.out.trimEnd().split('\n').length, fixtures.length + 1);
  const markdown = await runHere(['list', '--format', 'md'], { env });
  const tokens = createMarkdown().parse(markdown.out, {});
  t.is(tokens.filter(({ type }) => type === 'tr_open').length, fixtures.length + 1);
  for (const columns of [40, 80, 200]) {
    for (const text of (await runHere(['list'], { env, columns })).out.split('\n')) {
      t.true(stringWidth(text) <= columns, text);
    }
  }
});

test('dossiers are ordered by when they were imported, and say where they were taken over from', async (t) => {
  const taken = { DEPECHE_STORE: join(folder, 'taken.sqlite') };
  const store = openFile(taken.DEPECHE_STORE);
  const provenance = { method: 'IMPORT', format: 'brat', file: 'news.ann', tool: 'depeche 0.1.0' };
  for (const document of [{ slug: 'later', provenance }, { slug: 'by-hand' }]) {
    const { dossier } = check(document);
    if (!dossier) throw new TypeError('The dossier of the test has problems.');
    store.import(dossier);
  }
  store.close();
  const slugs = async (...args: string[]) => {
    const { out } = await runHere(['list', '--format', 'json', ...args], { env: taken });
    return JSON.parse(out).map(({ slug }: Node) => slug);
  };
  t.deepEqual(await slugs(), ['by-hand', 'later']);
  t.deepEqual(await slugs('--order-by', 'IMPORTED_AT'), ['later', 'by-hand']);
  t.deepEqual(await slugs('--order-by', 'imported_at', '--desc', '--limit', '1'), ['by-hand']);
  const table = await runHere(['list', '--format', 'table'], { env: taken });
  t.regex(table.out, /^later +1 +0 +0 +0 +\d{4}-\d\d-\d\dT\d\d:\d\dZ +brat +news\.ann$/m);
  const card = await runHere(['dossier', 'later', '--format', 'table'], { env: taken });
  t.regex(card.out, /Made as +imported\n/);
  t.regex(card.out, /Taken over by +depeche 0\.1\.0\n/);
});

test('a dossier as a filter keeps what is in it', async (t) => {
  for (const { slug, ...dossier } of fixtures) {
    for (const list of [
      'articles',
      'actors',
      'statements',
      'events',
      'places',
      'topics',
      'conflicts',
    ] as const) {
      const found = await slugsOf(`${list} --dossier ${slug}`);
      t.deepEqual(
        found.toSorted(),
        dossier[list].map((record) => record.slug).toSorted(),
        `${list} of ${slug}`,
      );
    }
    const dated =
      dossier.statements.filter(({ saidOn }) => saidOn).length +
      dossier.events.filter(({ time }) => time).length;
    t.is((await nodesOf(`timeline --dossier ${slug}`)).length, dated);
  }
});

test('markdown quotes the words of the article beside each record', async (t) => {
  const { out } = await runHere(['statements', '--format', 'md', '--form', 'DIRECT'], { env });
  for (const { content } of await nodesOf('statements --form DIRECT')) {
    for (const exact of valuesAt(content, 'exact')) {
      t.true(out.includes(`“${String(exact).replaceAll(/\s+/g, ' ')}”`), String(exact));
    }
  }
});

test('a retelling says that it is one', async (t) => {
  for (const format of ['table', 'md']) {
    t.regex((await runHere(['statements', '--format', format], { env })).out, /From a retelling/);
    t.regex(
      (await runHere(['events', '--format', format, '--lang', 'fr'], { env })).out,
      /D’après une reformulation/,
    );
  }
});

const said = 'appel-biden-poutine-2021-12-30';

/** Each filter, given a value, holds for every record that comes, and for some but (where it is said) not all. */
const filters: ReadonlyArray<readonly [line: string, holds: (record: Node) => boolean]> = [
  [
    'statements --speaker vladimir-putin',
    ({ speakers }) => valuesAt(speakers, 'slug').includes('vladimir-putin'),
  ],
  [
    'statements --addressee vladimir-putin',
    ({ addressees }) => valuesAt(addressees, 'slug').includes('vladimir-putin'),
  ],
  [
    'statements --via white-house',
    ({ attribution }) =>
      Array.isArray(attribution) && valuesAt(attribution.slice(0, -1), 'slug').includes('white-house'),
  ],
  [
    'statements --during biden-putin-call-2021-12-30',
    ({ during }) => valuesAt({ during }, 'slug').includes('biden-putin-call-2021-12-30'),
  ],
  ['statements --about-actor russia', ({ about }) => valuesAt(about, 'slug').includes('russia')],
  [
    'statements --about-topic nato-enlargement',
    ({ about }) => valuesAt(about, 'slug').includes('nato-enlargement'),
  ],
  ['statements --form direct,mixed', ({ form }) => form === 'DIRECT' || form === 'MIXED'],
  ['statements --act REQUEST', ({ act }) => act === 'REQUEST'],
  ['statements --act refuse,affirme', ({ act }) => act === 'REJECT' || act === 'ASSERT'],
  ['events --mode by-phone-or-video', ({ mode }) => mode === 'phone'],
  ['timeline --kind événement', (record) => record.__typename === 'Event'],
  [
    'statements --channel COMMUNIQUE',
    ({ attribution }) => valuesAt(attribution, 'channel').includes('COMMUNIQUE'),
  ],
  ['events --participant nato', ({ participants }) => valuesAt(participants, 'slug').includes('nato')],
  ['events --place geneva', ({ place }) => valuesAt({ place }, 'slug').includes('geneva')],
  ['events --type CONSULT', ({ type }) => type === 'CONSULT'],
  ['events --mode phone', ({ mode }) => mode === 'phone'],
  ['events --status planned', ({ status }) => status === 'PLANNED'],
  [
    'events --from 2022-01',
    ({ time }) => valuesAt({ time }, 'latest').some((day) => day === null || String(day) >= '2022-01-01'),
  ],
  ['actors --kind PERSON', ({ kind }) => kind === 'PERSON'],
  ['timeline --kind EVENT', (record) => record.__typename === 'Event'],
  ['search genève --type EVENT', ({ node }) => valuesAt({ node }, '__typename')[0] === 'Event'],
];

for (const [line, holds] of filters) {
  test(`a filter narrows the list: ${line}`, async (t) => {
    const [list = ''] = line.split(' --');
    const [narrowed, all] = await Promise.all([nodesOf(line), nodesOf(list)]);
    t.true(narrowed.length > 0);
    t.true(narrowed.length < all.length);
    for (const record of narrowed) t.true(holds(record), JSON.stringify(record));
    const rest = all.filter(
      (record) => !narrowed.some((kept) => JSON.stringify(kept) === JSON.stringify(record)),
    );
    if (!/--from/.test(line)) for (const record of rest) t.false(holds(record), JSON.stringify(record));
  });
}

test('an article as a filter keeps what is in it, and nothing of another', async (t) => {
  const rainy = { DEPECHE_STORE: join(folder, 'rainy.sqlite') };
  await runHere(['import', '-'], { env: rainy, input: dossierYaml('rain') });
  for (const list of ['actors', 'statements', 'events', 'places', 'topics', 'conflicts', 'timeline']) {
    t.true((await nodesOf(`${list} --article ${said}`)).length > 0, list);
    const other = await runHere([list, '--article', 'article-of-rain'], { env: rainy });
    t.is(other.err, '', list);
    t.false(other.out.includes(said), list);
  }
  for (const flag of [
    '--query cinquante',
    '--actor joe-biden',
    '--event geneva-talks-2022-01-10',
    '--place geneva',
    '--topic nato-enlargement',
  ]) {
    t.deepEqual(await slugsOf(`articles --dossier ${founding.slug} ${flag}`), [said], flag);
    t.true((await slugsOf(`articles ${flag}`)).includes(said), flag);
  }
  const slugsWhere = (holds: (article: (typeof talks.articles)[number]) => boolean) =>
    talks.articles
      .filter(holds)
      .map(({ slug }) => slug)
      .toSorted();
  const [english, french] = ['en', 'fr'].map((tag) => slugsWhere(({ language }) => language === tag));
  t.deepEqual((await slugsOf('articles --language en')).toSorted(), english);
  t.deepEqual((await slugsOf('articles --language fr')).toSorted(), french);
  t.false(english?.includes(said));
  t.deepEqual(
    (await slugsOf('articles --from 2021-12-30 --to 2021-12-30')).toSorted(),
    slugsWhere(({ publishedOn }) => publishedOn === '2021-12-30'),
  );
  t.false((await slugsOf('articles --to 2021-12-29')).includes(said));
});

test('words as a filter are found with or without accents, in any case', async (t) => {
  const found = await slugsOf('places --query GENEVE');
  t.true(found.includes('geneva'));
  t.deepEqual(found, await slugsOf('places --query genève'));
  t.true(found.length < (await slugsOf('places')).length);
  t.true((await nodesOf('statements --query securite')).length > 0);
});

test('an order, its direction and a limit hold', async (t) => {
  const up = await slugsOf('actors --order-by SLUG');
  t.deepEqual(up, up.toSorted());
  t.deepEqual(await slugsOf('actors --order-by slug --desc'), up.toReversed());
  t.deepEqual(await slugsOf('actors --order-by SLUG --limit 3'), up.slice(0, 3));
  const [first] = await nodesOf('actors --order-by STATEMENTS --desc --limit 1');
  t.true(Number(valuesAt(first, 'totalCount')[0]) > 1);
  t.deepEqual(await slugsOf('places --desc'), (await slugsOf('places')).toReversed());
});

test('a timeline goes with time', async (t) => {
  const items = await nodesOf('timeline');
  const days = items.map(({ time, saidOn }) => String(valuesAt([time, saidOn], 'earliest')[0] ?? ''));
  const dated = days.filter((day) => /^\d/.test(day));
  t.true(dated.length > 3);
  t.deepEqual(dated, dated.toSorted());
});

test('names and labels are in the language that is asked for', async (t) => {
  const args = ['actors', '--kind', 'STATE', '--query', 'russia', '--format', 'table'];
  t.regex((await runHere([...args, '--lang', 'fr'], { env })).out, /NATURE.*Russie +État/s);
  t.regex((await runHere(args, { env: { ...env, LANG: 'fr_FR.UTF-8' } })).out, /Russie +État/);
  t.regex((await runHere(args, { env })).out, /KIND.*Russia +state/s);
});

test('records in French are written as French is', async (t) => {
  const show = async (line: string) =>
    (await runHere([...line.split(' '), '--format', 'table', '--lang', 'fr'], { env })).out;
  const actor = await show('actor vladimir-putin');
  t.regex(actor, /Fonctions +président de la Russie, depuis le 7 mai 2012\n/);
  t.regex(actor, /«\sVladimir Poutine\s» §1/);
  const event = await show('event biden-putin-call-2021-12-30');
  t.regex(event, /\(par téléphone ou vidéo\)/);
  t.regex(event, /avant\s: /);
  for (const text of [actor, event]) t.notRegex(text, /[“”¶]/);
});

test('an empty list is an empty answer, and a table says so', async (t) => {
  const args = ['statements', '--speaker', 'joe-biden', '--query', 'zzzz'];
  t.deepEqual(await runHere(args, { env }), { out: '', err: '', code: 0 });
  t.deepEqual(await runHere([...args, '--format', 'json'], { env }), { out: '[]\n', err: '', code: 0 });
  t.deepEqual(await runHere(args, { env, columns: 80 }), { out: '', err: 'No statements fit.\n', code: 0 });
});

test('the examples in the help of every list find something', async (t) => {
  for (const { examples } of [
    dossiers,
    articles,
    actors,
    statements,
    events,
    places,
    topics,
    conflicts,
    timeline,
    search,
  ]) {
    t.true(examples.length > 0);
    for (const example of examples) {
      const line = example
        .replace(/^depeche /, '')
        .replace(/ \|.*$/, '')
        .replaceAll('\\*', '*');
      const args = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
        ([, one, two, bare]) => one ?? two ?? bare ?? '',
      );
      const { out, err, code } = await runHere(args, { env });
      t.is(err, '', example);
      t.is(code, 0, example);
      t.true(out.trim().split('\n').length > (args.includes('md') ? 2 : 0) && out.length > 10, example);
    }
  }
});

test('one record is shown whole, by its slug', async (t) => {
  const [statement] = await slugsOf('statements --form DIRECT --limit 1');
  for (const [command, slug] of [
    ['dossier', talks.slug],
    ['article', said],
    ['actor', 'joe-biden'],
    ['statement', String(statement)],
    ['event', 'geneva-talks-2022-01-10'],
  ] as const) {
    const json = await runHere([command, slug], { env });
    t.is(json.err, '');
    t.is(JSON.parse(json.out).slug, slug);
    const card = await runHere([command, slug], { env, columns: 80 });
    t.is(card.code, 0);
    t.regex(card.out, /retelling/i);
    t.true(card.out.includes(slug));
    for (const line of card.out.split('\n\n')[0]?.split('\n') ?? []) {
      t.true(stringWidth(stripVTControlCharacters(line)) <= 80, line);
    }
    const markdown = await runHere([command, slug, '--format', 'md'], { env });
    t.regex(markdown.out, /^\| .+ \|\n\| ---/);
    const line = await runHere([command, slug, '--format', 'ndjson'], { env });
    t.is(line.out.split('\n').length, 2);
  }
  const whole = JSON.parse((await runHere(['dossier', talks.slug], { env })).out);
  t.deepEqual(valuesAt(whole.articles, 'slug').toSorted(), talks.articles.map(({ slug }) => slug).toSorted());
  const article = await runHere(['article', said], { env, columns: 80 });
  t.regex(
    stripVTControlCharacters(article.out),
    new RegExp(`Dossiers +founding .*\\n(?: .*\\n)* +${talks.slug} `),
  );
  const words = article.out.replaceAll(/\s+/g, ' ');
  for (const paragraph of (founding.articles[0]?.text ?? '').split('\n')) {
    t.true(words.includes(paragraph.trim().replaceAll(/\s+/g, ' ')), paragraph);
  }
});

test('a statement tells where else it is reported, whichever of the two links the other', async (t) => {
  const [first] = talks.statements.filter(({ reportedAlso }) => reportedAlso.length > 0);
  const slug = first?.reportedAlso[0] ?? '';
  const { out } = await runHere(['statement', slug, '--format', 'table'], { env });
  t.regex(out, /^Also reported/m);
  t.true(out.includes(`${first?.slug}  ${first?.text.replaceAll(/\s+/g, ' ')}`));
});

test('a record that is not there is told in a sentence', async (t) => {
  const { out, err, code } = await runHere(['actor', 'zzzzzzzz'], { env });
  t.is(out, '');
  t.is(err, 'depeche: There is no actor “zzzzzzzz”.\n');
  t.is(code, 1);
});

test('a search without words is refused in a sentence', async (t) => {
  const { err, code } = await runHere(['search', ' '], { env });
  t.regex(err, /^depeche: The API refuses: .+ \(BAD_QUERY\)\n$/);
  t.is(code, 1);
});

test('a table of a long list stops and says so; other formats and --limit all give everything', async (t) => {
  const topics = Object.fromEntries(
    Array.from({ length: 230 }, (_, index) => [`topic-${index}`, { label: { en: 'T' } }]),
  );
  const { dossier } = check({ slug: 'many', topics });
  if (!dossier) throw new TypeError('The dossier of the test has problems.');
  const many = { DEPECHE_STORE: join(folder, 'many.sqlite') };
  const store = openFile(many.DEPECHE_STORE);
  store.import(dossier);
  store.close();
  const table = await runHere(['topics'], { env: many, columns: 80 });
  t.is(table.out.trimEnd().split('\n').length, 101);
  t.is(table.err, '100 of 230 topics; --limit all shows every one.\n');
  const whole = await runHere(['topics', '--limit', 'all'], { env: many, columns: 80 });
  t.is(whole.out.trimEnd().split('\n').length, 231);
  t.is(whole.err, '');
  const piped = await runHere(['topics'], { env: many });
  t.is(new Set(piped.out.trimEnd().split('\n')).size, 230);
});

test('escape sequences in the data never reach the terminal', async (t) => {
  const label = 'a\u001b[31mb\u009b2J|\u202e';
  const { dossier } = check({ slug: 'hostile', topics: { hostile: { label: { en: label } } } });
  if (!dossier) throw new TypeError('The dossier of the test has problems.');
  const hostile = { DEPECHE_STORE: join(folder, 'hostile.sqlite') };
  const store = openFile(hostile.DEPECHE_STORE);
  store.import(dossier);
  store.close();
  for (const format of ['table', 'json', 'ndjson', 'md']) {
    const { out, code } = await runHere(['topics', '--format', format], { env: hostile });
    t.is(code, 0);
    for (const mark of ['\u001b', '\u009b', '\u202e']) t.false(out.includes(mark), format);
  }
  const { out } = await runHere(['topics'], { env: hostile });
  t.is(JSON.parse(out).label, label);
});
