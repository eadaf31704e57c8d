import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import { ask, openDatabases } from './databases.ts';
import { caughtUp, pauseReplay, resumeReplay } from './replay.ts';
import { startServer } from './server.ts';

const SERVER = new URL('server.js', import.meta.url).href;

test('each database is a new one, on a server of a version that we serve', async (t) => {
  const databases = await openDatabases();
  t.teardown(() => databases.remove());
  const [first, second] = [await databases.create(), await databases.create()];
  await ask(first, 'create table letter (id int)');
  t.deepEqual(await ask(second, "select to_regclass('letter') as found"), [{ found: null }]);
  const [version] = await ask(first, "select current_setting('server_version_num')::int as number");
  t.true(Number(version?.number) >= 150_000);
});

test('a replica follows its primary, stands still when it is told, and is the same after both crashed', async (t) => {
  const primary = await startServer({ fsync: true });
  t.teardown(() => primary.remove());
  await ask(primary.url(), 'create table letter (id int)');
  const replica = await primary.replicate();
  t.teardown(() => replica.remove());
  const counted = async () => (await ask(replica.url(), 'select count(*)::int from letter'))[0]?.count;

  await ask(primary.url(), 'insert into letter values (1)');
  await caughtUp(primary, replica);
  t.is(await counted(), 1);
  await t.throwsAsync(ask(replica.url(), 'insert into letter values (2)'), { code: '25006' });

  await pauseReplay(replica);
  await ask(primary.url(), 'insert into letter values (2)');
  t.is(await counted(), 1);
  await resumeReplay(replica);
  await caughtUp(primary, replica);
  t.is(await counted(), 2);

  await replica.stop('immediate');
  await primary.stop('immediate');
  await t.throwsAsync(ask(primary.url(), 'select 1'), { code: 'ECONNREFUSED' });
  await primary.start();
  await replica.start();
  await ask(primary.url(), 'insert into letter values (3)');
  await caughtUp(primary, replica);
  t.is(await counted(), 3);
});

test('a server ends, and its data go, when the tests are killed', async (t) => {
  const tests = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { startServer } from ${JSON.stringify(SERVER)};
      import { ask } from ${JSON.stringify(new URL('databases.js', import.meta.url).href)};
      const [{ folder }] = await ask((await startServer()).url(), "select current_setting('data_directory') as folder");
      console.log(folder);
      setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(tests.stdout, 'data');
  const folder = String(line).trim();
  t.true(existsSync(folder));
  tests.kill('SIGKILL');
  for (let waits = 0; waits < 200 && existsSync(folder); waits++) await setTimeout(50);
  t.false(existsSync(folder));
});
