import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { parse, stringify } from 'yaml';
import { dossierYaml } from '../testing/dossiers.ts';
import { runHere } from '../testing/run-here.ts';
import { withFolder } from '../testing/run-program.ts';

type Run = (args: readonly string[], input?: string) => ReturnType<typeof runHere>;

/** A store with one small dossier, and a way to run commands on it. */
async function withRain(act: (run: Run, folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const env = { DEPECHE_STORE: join(folder, 'store.sqlite') };
    const run: Run = (args, input = '') => runHere(args, { env, input });
    await run(['import', '-', '--no-fixtures'], dossierYaml('rain'));
    await act(run, folder);
  });
}

test('a dossier is removed, and undo brings it back', async (t) => {
  await withRain(async (run) => {
    const removed = await run(['remove', 'rain', '--reason', 'a mistake']);
    t.is(removed.out, 'rain: removed; “depeche undo” brings it back.\n');
    t.is(JSON.parse((await run(['statements', '--format', 'json'])).out).length, 0);
    t.is((await run(['undo'])).out, 'rain: as it was before.\n');
    t.is(JSON.parse((await run(['statements', '--format', 'json'])).out).length, 1);
    const again = await run(['undo']);
    t.is(again.code, 3);
    t.regex(again.err, /^depeche: .*undo/i);
  });
});

test('undo takes back all dossiers of the last import, and nothing of the one before', async (t) => {
  await withRain(async (run, folder) => {
    const [one, two] = [join(folder, 'one.yaml'), join(folder, 'two.yaml')];
    await writeFile(one, dossierYaml('snow'));
    await writeFile(two, dossierYaml('rain', 2));
    await run(['import', one, two]);
    const { out } = await run(['undo']);
    t.true(out.includes('snow: removed, as it was not there before.\n'));
    t.true(out.includes('rain: as it was before.\n'));
    t.is(parse((await run(['export', 'rain'])).out).version, 1);
  });
});

test('a dossier that is not there is told with the one that may have been meant', async (t) => {
  await withRain(async (run) => {
    const { err, code } = await run(['remove', 'rian']);
    t.is(err, 'depeche: The store holds no dossier “rian”; did you mean rain?\n');
    t.is(code, 1);
  });
});

test('a backup is a store of its own, and never written over', async (t) => {
  await withRain(async (run, folder) => {
    const copy = join(folder, 'copy.sqlite');
    t.is((await run(['backup', copy])).err, `Wrote ${copy}.\n`);
    await run(['remove', 'rain']);
    const held = await run(['statements', '--store', copy, '--format', 'json']);
    t.is(JSON.parse(held.out).length, 1);
    const again = await run(['backup', copy]);
    t.is(again.code, 3);
    t.is((await readdir(folder)).filter((name) => name.startsWith('copy')).length, 1);
  });
});

test('the log says what was done, newest first, and why', async (t) => {
  await withRain(async (run) => {
    await run(['remove', 'rain', '--reason', 'a mistake']);
    await run(['undo']);
    const entries = JSON.parse((await run(['log', '--format', 'json'])).out);
    t.deepEqual(
      entries.map(({ action, slug }: { action: string; slug: string }) => `${action} ${slug}`),
      ['UNDO rain', 'REMOVE rain', 'IMPORT rain'],
    );
    t.is(entries[1].reason, 'a mistake');
    const { out } = await run(['log', '--limit', '2']);
    t.regex(out, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ {2}undo {7}rain.*\n.* {2}remove {5}rain .*a mistake\n$/);
  });
});

test('a record is shown as its author would write it, changed, and corrected for good', async (t) => {
  await withRain(async (run, folder) => {
    const shown = parse((await run(['correct', 'actor', 'speaker-of-rain'])).out);
    t.deepEqual(shown, { kind: 'PERSON', name: { en: 'Speaker' } });
    const file = join(folder, 'speaker.yaml');
    await writeFile(file, stringify({ ...shown, name: { en: 'Anna' } }));
    const { out, code } = await run(['correct', 'actor', 'speaker-of-rain', file, '--reason', 'her name']);
    t.is(code, 0);
    t.is(out, 'actor speaker-of-rain: corrected.\n');
    const name = async () =>
      JSON.parse((await run(['actor', 'speaker-of-rain', '--format', 'json'])).out).name;
    t.is(await name(), 'Anna');
    const again = await run(['import', '-'], dossierYaml('rain', 2));
    t.is(again.code, 0);
    t.regex(again.out, /corrected actor speaker-of-rain/);
    t.is(await name(), 'Anna');
  });
});

test('a statement is corrected with quotes, as it was written', async (t) => {
  await withRain(async (run) => {
    const slug = 'article-of-rain/rain';
    const shown = parse((await run(['correct', 'statement', slug])).out);
    const corrected = stringify({ ...shown, act: 'ACCUSE', content: 'rains' });
    const { code, err } = await run(['correct', 'statement', slug, '-', '--reason', 'read again'], corrected);
    t.is(code, 0, err);
    t.like(JSON.parse((await run(['statement', slug, '--format', 'json'])).out), {
      act: 'ACCUSE',
      text: 'rains',
    });
  });
});

test('a correction that does not fit is shown with its line, and changes nothing', async (t) => {
  await withRain(async (run) => {
    const args = ['correct', 'statement', 'article-of-rain/rain', '-', '--reason', 'read again'];
    const { out, err, code } = await run(
      args,
      'speakers: [speaker-of-rain]\nform: INDIRECT\nact: ASSERT\ncontent: it pours\n',
    );
    t.is(code, 1);
    t.regex(out, /^-:4:10 {2}WORDS_NOT_FOUND/m);
    t.is(err, 'depeche: Nothing was corrected.\n');
  });
});

test('what is taken down stays down when its dossier comes again, until it is restored', async (t) => {
  await withRain(async (run) => {
    const slug = 'article-of-rain/rain';
    const statements = async () => JSON.parse((await run(['statements', '--format', 'json'])).out).length;
    t.is((await run(['take-down', 'statement', slug, '--reason', 'asked for'])).code, 0);
    t.is(await statements(), 0);
    t.regex(
      (await run(['import', '-'], dossierYaml('rain'))).out,
      /took down statement article-of-rain\/rain/,
    );
    t.is(await statements(), 0);
    t.is((await run(['restore', 'statement', slug, '--reason', 'withdrawn'])).code, 0);
    await run(['import', '-'], dossierYaml('rain', 2));
    t.is(await statements(), 1);
    t.regex((await run(['log'])).out, /take down {2}statement article-of-rain\/rain {2}asked for/);
  });
});

test('nobody amends without a reason, or what is not there', async (t) => {
  await withRain(async (run) => {
    const silent = await run(['take-down', 'actor', 'speaker-of-rain']);
    t.is(silent.err, 'depeche: Say why with --reason; it stays in the log.\n');
    t.is(silent.code, 2);
    t.is((await run(['take-down', 'actor', 'nobody', '--reason', 'x'])).code, 3);
    t.is((await run(['correct', 'actor', 'nobody'])).err, 'depeche: The store holds no actor “nobody”.\n');
    t.is((await run(['take-down', 'statement', 'rain', '--reason', 'x'])).code, 2);
    t.is((await run(['take-down', 'topic', 'rain', '--reason', 'x'])).code, 2);
  });
});

test('a correction that cannot be read is shown with its line', async (t) => {
  await withRain(async (run) => {
    const args = ['correct', 'actor', 'speaker-of-rain', '-', '--reason', 'her name'];
    const { out, code } = await run(args, 'kind: [PERSON\n');
    t.is(code, 1);
    t.regex(out, /^-:\d+:\d+ {2}SYNTAX/m);
  });
});
