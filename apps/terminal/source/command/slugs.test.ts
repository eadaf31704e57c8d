import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import stringWidth from 'string-width';
import { runHere } from '../testing/run-here.ts';
import { makeFolder } from '../testing/run-program.ts';

const folder = await makeFolder();
const env = { DEPECHE_STORE: join(folder, 'store.sqlite'), NO_COLOR: '1' };

test.before(async () => {
  await runHere(['topics'], { env });
});

test.after.always(() => rm(folder, { recursive: true }));

const unknown: ReadonlyArray<readonly [line: string, sentence: string]> = [
  ['statements --speaker biden', 'There is no actor “biden”; did you mean joe-biden?'],
  [
    'statements --addressee vladimir-poutine',
    'There is no actor “vladimir-poutine”; did you mean vladimir-putin?',
  ],
  ['statements --via otan', 'There is no actor “otan”; did you mean nato?'],
  ['statements --during talks', 'There is no event “talks”; did you mean future-talks?'],
  ['statements --about-actor rusia', 'There is no actor “rusia”; did you mean russia?'],
  ['statements --about-event zzzzzzzz', 'There is no event “zzzzzzzz”.'],
  ['statements --about-place geneve', 'There is no place “geneve”; did you mean geneva?'],
  ['statements --about-topic enlargement', 'There is no topic “enlargement”; did you mean nato-enlargement?'],
  ['events --participant nat', 'There is no actor “nat”; did you mean nato?'],
  ['events --place genev', 'There is no place “genev”; did you mean geneva?'],
  ['timeline --actor putin', 'There is no actor “putin”; did you mean vladimir-putin?'],
  ['articles --event zzzzzzzz', 'There is no event “zzzzzzzz”.'],
  ['actor biden', 'There is no actor “biden”; did you mean joe-biden?'],
  ['event talks', 'There is no event “talks”; did you mean future-talks?'],
  ['events --dossier talks', 'There is no dossier “talks”; did you mean us-russia-talks-2021-2022?'],
  ['dossier foundin', 'There is no dossier “foundin”; did you mean founding?'],
  ['dossier zzzzzzzz', 'There is no dossier “zzzzzzzz”.'],
  ['actor ???', 'There is no actor “???”.'],
  ['statement no-such/statement', 'There is no statement “no-such/statement”.'],
];

for (const [line, sentence] of unknown) {
  test(`a slug that nothing has is told from an empty list: depeche ${line}`, async (t) => {
    for (const format of ['json', 'table']) {
      t.deepEqual(await runHere([...line.split(' '), '--format', format], { env }), {
        out: '',
        err: `depeche: ${sentence}\n`,
        code: 1,
      });
    }
  });
}

test('of several slugs the one that nothing has is named', async (t) => {
  const args = ['statements', '--speaker', 'joe-biden', '--addressee', 'zzzzzzzz'];
  t.is((await runHere(args, { env })).err, 'depeche: There is no actor “zzzzzzzz”.\n');
});

test('every list with an article as a filter knows one that is not there', async (t) => {
  for (const list of ['actors', 'statements', 'events', 'places', 'topics', 'conflicts', 'timeline']) {
    const { err, code } = await runHere([list, '--article', 'appel-biden-poutine'], { env });
    t.is(
      err,
      'depeche: There is no article “appel-biden-poutine”; did you mean appel-biden-poutine-2021-12-30?\n',
      list,
    );
    t.is(code, 1, list);
  }
});

test('every list with a dossier as a filter knows one that is not there', async (t) => {
  for (const list of [
    'articles',
    'actors',
    'statements',
    'events',
    'places',
    'topics',
    'conflicts',
    'timeline',
  ]) {
    const { err, code } = await runHere([list, '--dossier', 'us-russia-talks'], { env });
    t.is(
      err,
      'depeche: There is no dossier “us-russia-talks”; did you mean us-russia-talks-2021-2022?\n',
      list,
    );
    t.is(code, 1, list);
  }
});

test('a statement without its article is told how to get its slug', async (t) => {
  const { out, err, code } = await runHere(['statement', 'diplomatic-path-open'], { env });
  t.is(out, '');
  t.is(
    err,
    'depeche: A statement is named with its article, as in some-article/diplomatic-path-open; “depeche statements --format ndjson” gives every slug whole.\n',
  );
  t.is(code, 2);
});

const lists: ReadonlyArray<readonly [list: string, record: string | undefined]> = [
  ['list', 'dossier'],
  ['articles', 'article'],
  ['actors', 'actor'],
  ['statements', 'statement'],
  ['events', 'event'],
  ['places', undefined],
  ['topics', undefined],
  ['conflicts', undefined],
  ['timeline', undefined],
  ['search genève', undefined],
];

for (const [list, record] of lists) {
  test(`a table of ${list} shows slugs whole or not at all`, async (t) => {
    const { out: json } = await runHere([...list.split(' '), '--format', 'json'], { env });
    const nodes: ReadonlyArray<{ slug?: string; node?: { slug: string } }> = JSON.parse(json);
    const slugs = nodes.map(({ slug, node }) => slug ?? node?.slug ?? '');
    let shown = 0;
    for (const columns of [30, 60, 80, 120, 160, 220, 300]) {
      const args = [...list.split(' '), '--lang', 'en', '--limit', 'all'];
      const { out } = await runHere(args, { env, columns });
      const [head = '', ...rows] = (out.split('\n\n')[0] ?? '').trimEnd().split('\n');
      if (!/\bSLUG\b/.test(head)) continue;
      shown++;
      t.is(rows.length, slugs.length);
      for (const [index, row] of rows.entries()) {
        t.true(row.split(/\s{2,}/).includes(slugs[index] ?? ''), `${columns}: ${row}`);
        t.true(stringWidth(row) <= columns, `${columns}: ${row}`);
      }
    }
    t.true(shown > 0);
    const [first = ''] = slugs;
    if (record !== undefined) t.is((await runHere([record, first], { env })).code, 0);
  });
}
