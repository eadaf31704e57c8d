import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Databases, openDatabases } from '@depeche/store/testing/postgres';
import test from 'ava';
import { dossierYaml } from '../testing/dossiers.ts';
import { eventRow, mentionRow } from '../testing/gdelt-rows.ts';
import { runHere } from '../testing/run-here.ts';
import { outcomeOf, startProgram, withFolder } from '../testing/run-program.ts';

let databases: Databases;
test.before(async () => {
  databases = await openDatabases();
});
test.after.always(() => databases?.remove());

/** A way to run commands on a new store of that kind. */
async function onStore(kind: 'sqlite' | 'postgres', folder: string) {
  const env = { DEPECHE_STORE: kind === 'sqlite' ? join(folder, 'store.sqlite') : await databases.create() };
  return { env, run: (args: readonly string[], input = '') => runHere(args, { env, input }) };
}

test.serial('commands on a PostgreSQL store say what they say on a file', async (t) => {
  await withFolder(async (folder) => {
    const [day, mentions] = [join(folder, 'day.csv'), join(folder, 'mentions.csv')];
    await writeFile(day, `${eventRow(1)}\n${eventRow(2)}\n`);
    // Of events that the store holds, that the file before it brings, and that nobody has.
    await writeFile(mentions, `${mentionRow(1)}\n${mentionRow(3)}\n${mentionRow(9)}\n`);
    const [later, dry] = [join(folder, 'later.csv'), join(folder, 'dry.csv')];
    await writeFile(later, `${eventRow(3)}\n`);
    await writeFile(dry, `${eventRow(4)}\n`);
    const said = async (kind: 'sqlite' | 'postgres') => {
      const { run } = await onStore(kind, folder);
      const commands: ReadonlyArray<readonly [args: readonly string[], input?: string]> = [
        [['import', '-', '--no-fixtures'], dossierYaml('rain')],
        [['import', day]],
        [['import', later, mentions, '--keep-going']],
        [['import', dry, '--dry-run']],
        [['export', 'mentions']],
        [['statements', '--format', 'ndjson']],
        [['articles', '--event', 'gdelt-1', '--format', 'ndjson']],
        [['search', 'said', '--format', 'ndjson']],
        [['take-down', 'actor', 'speaker-of-rain', '--reason', 'A court said so.']],
        [['export', 'rain']],
        [['remove', 'day', '--reason', 'A draft.']],
        [['undo']],
        [['undo']],
        [['list', '--format', 'md']],
      ];
      const outcomes = [];
      for (const [args, input] of commands) {
        const { out, err, code } = await run(args, input);
        outcomes.push({ args, out: out.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'), err, code });
      }
      return outcomes;
    };
    const onFile = await said('sqlite');
    t.true(onFile.filter(({ code }) => code === 0).length > 10);
    t.deepEqual(await said('postgres'), onFile);
  });
});

test.serial('a server tells where its store is, but not by which password', async (t) => {
  const url = await databases.create();
  const server = startProgram(['serve', '--port', '0'], { DEPECHE_STORE: url });
  const [line] = await once(server.stdout, 'data');
  const [address = ''] = /http\S+/.exec(String(line)) ?? [];
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dossiers(first: 1) { nodes { slug } } }' }),
  });
  t.deepEqual(await answer.json(), { data: { dossiers: { nodes: [{ slug: 'founding' }] } } });
  server.kill('SIGTERM');
  const { err, code } = await outcomeOf(server);
  t.is(code, 0);
  const { host, pathname, password } = new URL(url);
  t.true(err.includes(`The store is postgres://${host}${pathname}. `), err);
  t.false(err.includes(password));
});

test.serial(
  'a server reads from replicas, tells how they stand, and shows no password of theirs either',
  async (t) => {
    const url = await databases.create();
    // What follows nobody is no replica.
    const server = startProgram(['serve', '--port', '0'], { DEPECHE_STORE: `${url}, ${url}` });
    const [line] = await once(server.stdout, 'data');
    const [address = ''] = /http\S+/.exec(String(line)) ?? [];
    const ready = await fetch(new URL('/health/ready', address));
    t.deepEqual(await ready.json(), { status: 'ready', replicas: ['down'] });
    server.kill('SIGTERM');
    const { err, code } = await outcomeOf(server);
    t.is(code, 0);
    const { host, pathname, password } = new URL(url);
    const where = `postgres://${host}${pathname}`;
    t.true(err.includes(`The store is ${where}, also read on ${where}. `), err);
    t.false(err.includes(password));
  },
);

test.serial('what a store on a server cannot do is told in a sentence', async (t) => {
  await withFolder(async (folder) => {
    const { run } = await onStore('postgres', folder);
    const backup = await run(['backup', join(folder, 'copy.sqlite')]);
    t.is(backup.code, 3);
    t.regex(
      backup.err,
      /^depeche: The store postgres:\S+ is not copied into a file of ours: use pg_dump, [^\n]+\n$/,
    );
    const nowhere = await runHere(['list', '--store', 'postgres://anna:s3cret@127.0.0.1:1/news']);
    t.is(nowhere.err, 'depeche: The store postgres://127.0.0.1:1/news cannot be reached.\n');
    t.is(nowhere.code, 3);
  });
});
