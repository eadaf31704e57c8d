import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { parse } from 'yaml';
import { runHere } from '../testing/run-here.ts';
import { withFolder } from '../testing/run-program.ts';

const text = '# The harbour waits\n\nThe harbour stays closed. “Until Friday,” she said.\n\nGulls circle.\n';

test('a dossier is begun for a text, and is sound from the first line on', async (t) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'Closed Harbour.md'), text);
    const made = await runHere(['new', join(folder, 'Closed Harbour.md'), '--language', 'en']);
    t.is(made.code, 0, made.err);
    const path = join(folder, 'Closed Harbour.yaml');
    t.true(made.err.startsWith(`Wrote ${path}.\n`));
    t.like(parse(await readFile(path, 'utf8')), {
      slug: 'closed-harbour',
      articles: {
        'closed-harbour': { title: 'The harbour waits', language: 'en', text: { file: 'Closed Harbour.md' } },
      },
    });
    const checked = await runHere(['check', '--coverage', path]);
    t.is(checked.code, 0, checked.out);
    t.true(checked.out.startsWith('closed-harbour: 0 of 3 sentences are backed by a record.\n'));
  });
});

test('its sentences are listed, paragraph by paragraph', async (t) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'harbour.md'), text);
    await runHere(['new', join(folder, 'harbour.yaml')], { env: { LANG: 'en_GB.UTF-8' } });
    const written = await readFile(join(folder, 'harbour.yaml'), 'utf8');
    t.true(
      written.includes(
        [
          '    # ¶1',
          '    #   The harbour stays closed.',
          '    #   “Until Friday,” she said.',
          '    # ¶2',
          '    #   Gulls circle.',
        ].join('\n'),
      ),
    );
  });
});

test('an editor finds the JSON Schema beside it, unless none is wanted', async (t) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'harbour.txt'), 'It rains.');
    await runHere(['new', join(folder, 'harbour.txt')]);
    const [first] = (await readFile(join(folder, 'harbour.yaml'), 'utf8')).split('\n');
    t.is(first, '# yaml-language-server: $schema=./dossier.schema.json');
    const schema = JSON.parse(await readFile(join(folder, 'dossier.schema.json'), 'utf8'));
    t.is(schema.title, 'A Dépêche dossier');
    await mkdir(join(folder, 'bare'));
    await writeFile(join(folder, 'bare', 'rain.txt'), 'It rains.');
    await runHere(['new', join(folder, 'bare', 'rain.txt'), '--no-schema']);
    t.deepEqual((await readdir(join(folder, 'bare'))).toSorted(), ['rain.txt', 'rain.yaml']);
  });
});

test('what is there is never written over', async (t) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'harbour.md'), text);
    await writeFile(join(folder, 'harbour.yaml'), 'mine\n');
    const { err, code } = await runHere(['new', join(folder, 'harbour.md')]);
    t.is(err, `depeche: The file ${join(folder, 'harbour.yaml')} is there already, and is left as it is.\n`);
    t.is(code, 5);
    t.is(await readFile(join(folder, 'harbour.yaml'), 'utf8'), 'mine\n');
  });
});

test('a text that is missing, empty or elsewhere is told in a sentence', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'harbour.yaml');
    const missing = await runHere(['new', path]);
    t.is(
      missing.err,
      `depeche: There is no text for ${path}: write it to ${join(folder, 'harbour.md')} or ${join(folder, 'harbour.txt')}, or name its file with --text.\n`,
    );
    await writeFile(join(folder, 'empty.md'), '\n');
    t.is(
      (await runHere(['new', join(folder, 'empty.md')])).err,
      `depeche: The file ${join(folder, 'empty.md')} has no text yet.\n`,
    );
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'outer.md'), text);
    const outside = await runHere([
      'new',
      join(folder, 'inner', 'a.yaml'),
      '--text',
      join(folder, 'outer.md'),
    ]);
    t.regex(outside.err, /is not in the folder of .*; a dossier reads no file from elsewhere\.\n$/);
    t.is(outside.code, 2);
  });
});

test('a language or slug that is none is refused', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'harbour.md');
    await writeFile(path, text);
    const language = await runHere(['new', path, '--language', 'en_GB']);
    t.is(
      language.err,
      'depeche: The option --language takes a language tag such as fr or pt-BR, not “en_GB”.\n',
    );
    const slug = await runHere(['new', path, '--slug', 'Le Port']);
    t.is(slug.err, 'depeche: The option --slug takes a slug such as closed-harbour, not “Le Port”.\n');
  });
});
