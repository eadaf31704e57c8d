import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fixtures, founding } from '@depeche/model/fixtures';
import { openFile } from '@depeche/store';
import test from 'ava';
import { runProgram, withFolder } from '../testing/run-program.ts';

const [slug = ''] = fixtures.map((dossier) => dossier.slug);

test.serial('a new store is made in the user’s data directory and filled with the fixtures', async (t) => {
  await withFolder(async (folder) => {
    const { code } = await runProgram(['export', slug], { XDG_DATA_HOME: join(folder, 'share') });
    t.is(code, 0);
    const store = openFile(join(folder, 'share', 'depeche', 'depeche.sqlite'));
    t.deepEqual(
      store.dossiers().map((entry) => entry.slug),
      fixtures.map((dossier) => dossier.slug),
    );
    store.close();
  });
});

test.serial('an empty file becomes a store', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'empty.sqlite');
    await writeFile(path, '');
    t.is((await runProgram(['export', slug, '--store', path])).code, 0);
    t.true((await stat(path)).size > 0);
  });
});

test.serial('a flag wins over the environment', async (t) => {
  await withFolder(async (folder) => {
    const chosen = join(folder, 'chosen.sqlite');
    const env = { DEPECHE_STORE: join(folder, 'other.sqlite') };
    t.is((await runProgram(['export', slug, '--store', chosen], env)).code, 0);
    await t.notThrowsAsync(stat(chosen));
    await t.throwsAsync(stat(env.DEPECHE_STORE), { code: 'ENOENT' });
  });
});

test.serial('a file that is no store is refused and left as it is', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'letter.txt');
    await writeFile(path, 'Dear reader,\n'.repeat(100));
    const { out, err, code } = await runProgram(['export', '--store', path]);
    t.is(err, `depeche: ${path} is no store: it is not even a database.\n`);
    t.is(out, '');
    t.is(code, 3);
    t.is(await readFile(path, 'utf8'), 'Dear reader,\n'.repeat(100));
  });
});

test.serial('a database of another program is refused', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'other.sqlite');
    const database = new DatabaseSync(path);
    database.exec('create table notes (text)');
    database.close();
    const { err, code } = await runProgram(['export', '--store', path]);
    t.is(err, `depeche: ${path} is no store: it is a database of another program.\n`);
    t.is(code, 3);
  });
});

test.serial('a store of a newer version is refused', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'newer.sqlite');
    openFile(path).close();
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 1000');
    database.close();
    const { err, code } = await runProgram(['export', '--store', path]);
    t.regex(err, /^depeche: The store .*newer\.sqlite has version 1000, and this release knows .*\n$/);
    t.is(code, 3);
  });
});

test.serial('a folder, and a path without one, are refused', async (t) => {
  await withFolder(async (folder) => {
    const isFolder = await runProgram(['export', '--store', folder]);
    t.is(isFolder.err, `depeche: ${folder} is no store: it is a folder.\n`);
    t.is(isFolder.code, 3);
    const nowhere = join(folder, 'not', 'there.sqlite');
    const hasNone = await runProgram(['export', '--store', nowhere]);
    t.is(
      hasNone.err,
      `depeche: The store ${nowhere} cannot be made: there is no folder ${join(folder, 'not')}.\n`,
    );
    t.is(hasNone.code, 3);
  });
});

test.serial('a store that is damaged is one sentence, and no stack', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'damaged.sqlite');
    t.is((await runProgram(['topics', '--store', path])).code, 0);
    const database = new DatabaseSync(path);
    database.exec('pragma foreign_keys = off; alter table topic rename to lost');
    database.close();
    const { out, err, code } = await runProgram(['topics', '--store', path]);
    t.is(out, '');
    t.regex(err, /^depeche: A fault of the API: [^\n]+\n$/);
    t.is(code, 70);
    t.regex((await runProgram(['topics', '--store', path], { DEPECHE_DEBUG: '1' })).err, /\n {4}at /);
  });
});

test.serial('a path that cannot be written is refused', async (t) => {
  await withFolder(async (folder) => {
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o500);
    // Whoever may write everywhere meets a path that nobody can write.
    const path = process.getuid?.() === 0 ? '/proc/store.sqlite' : join(closed, 'store.sqlite');
    const { err, code } = await runProgram(['export', '--store', path]);
    t.regex(err, /^depeche: The store \S+ cannot be (?:written|opened for writing|made)[^\n]*\.\n$/);
    t.is(code, 3);
  });
});

test.serial('a data directory that cannot be made is told in a sentence', async (t) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '');
    const { err, code } = await runProgram(['export'], { XDG_DATA_HOME: join(folder, 'file') });
    t.is(
      err,
      `depeche: The folder ${join(folder, 'file', 'depeche')}, where the store is kept, cannot be made.\n`,
    );
    t.is(code, 3);
  });
});

test.serial(
  'an older edition of a fixture is replaced when the store is opened, and one that was removed stays away',
  async (t) => {
    await withFolder(async (folder) => {
      const path = join(folder, 'store.sqlite');
      const old = openFile(path);
      old.import({ ...founding, version: 1, title: { en: 'An old edition' } });
      old.close();
      const held = async () => {
        const { out } = await runProgram(['list', '--store', path, '--format', 'json']);
        return JSON.parse(out).map(
          ({ slug, version }: { slug: string; version: number }) => `${slug} ${version}`,
        );
      };
      t.deepEqual(await held(), [`founding ${founding.version}`]);
      await runProgram(['remove', 'founding', '--store', path]);
      t.deepEqual(await held(), []);
    });
  },
);
