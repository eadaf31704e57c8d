import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ava, { type TestFn } from 'ava';
import { consumer } from './consumer.ts';
import { compile, npm, run } from './project.ts';
import { examplesOf } from './readme.ts';

// Packs the package, installs it in an empty project as a stranger would, and does there what the README says.
const test = ava as TestFn<{ readonly files: readonly string[] }>;
const root = new URL('../../', import.meta.url);
const examples = examplesOf(new URL('README.md', root));

/** npm and the compiler take their time on a slow machine. */
const LONG = 180_000;

let folder = '';

test.before('Pack and install', async (t) => {
  t.timeout(LONG);
  folder = await mkdtemp(join(tmpdir(), 'depeche-model-'));
  const packed = await npm(fileURLToPath(root), 'pack', '--json', '--pack-destination', folder);
  const [{ filename, files }] = JSON.parse(packed);
  t.context = { files: files.map(({ path }: { path: string }) => path) };
  const { devDependencies } = JSON.parse(await readFile(new URL('../../package.json', root), 'utf8'));
  const types = `@types/node@${devDependencies['@types/node']}`;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`, types);
  await Promise.all(examples.map(({ name, content }) => writeFile(join(folder, name), content)));
});

test.after.always('Clean up', async () => {
  if (folder !== '') await rm(folder, { recursive: true, force: true });
});

test('The tarball holds what is used and nothing of the tests', (t) => {
  const { files } = t.context;
  for (const file of [
    'README.md',
    'LICENSE',
    'package.json',
    'dossier.schema.json',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/fixtures.js',
  ]) {
    t.true(files.includes(file), file);
  }
  t.deepEqual(
    files.filter((file) => /test|\/package\/|tsbuildinfo|tsconfig|node_modules/.test(file)),
    [],
  );
});

test('Every map in the tarball comes with its sources', async (t) => {
  t.timeout(LONG);
  const installed = join(folder, 'node_modules/@depeche/model');
  const maps = t.context.files.filter((file) => file.endsWith('.map'));
  t.true(maps.length > 0);
  for (const map of maps) {
    const { sources } = JSON.parse(await readFile(join(installed, map), 'utf8'));
    for (const source of sources)
      t.true(
        t.context.files.includes(join(dirname(map), source)),
        `${map} is of ${source}, which is not there: is dist older than the sources?`,
      );
  }
});

for (const { name, output } of examples) {
  if (output === undefined) continue;
  test(`The README’s ${name} prints what the README says`, async (t) => {
    t.timeout(LONG);
    const { stdout, stderr } = await run(process.execPath, [name], { cwd: folder });
    t.is(stderr, '');
    t.is(stdout, output);
  });
}

test('The README has an example of everything', (t) => {
  t.deepEqual(
    examples.map(({ name, output }) => [name, output !== undefined]),
    [
      ['harbour.ts', false],
      ['harbour.yaml', false],
      ['check.ts', true],
      ['edit.ts', true],
      ['ask.ts', true],
      ['look.ts', true],
      ['spans.ts', true],
      ['founding.ts', true],
    ],
  );
});

const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  target: 'es2023',
  lib: ['es2023'],
  types: ['node'],
};

for (const [resolution, module] of [
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
]) {
  test(`The README’s code and our declarations type-check with module resolution “${resolution}”`, async (t) => {
    t.timeout(LONG);
    const options = { ...strict, module, moduleResolution: resolution };
    t.is(await compile(folder, `project-${resolution}`, options, consumer), '');
  });
}

test('Our declarations need nothing but the language', async (t) => {
  t.timeout(LONG);
  const options = {
    ...strict,
    lib: ['es2023', 'dom'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
  };
  t.is(
    await compile(
      folder,
      'project-bare',
      options,
      "import { check } from '@depeche/model';\nexport const result = check({});\n",
      [],
    ),
    '',
  );
});

test('An unknown speaker is an error that names the speaker and those who are known', async (t) => {
  t.timeout(LONG);
  const wrong = consumer.replace(/^.*@ts-expect-error.*\n/gm, '');
  const options = { ...strict, module: 'nodenext', moduleResolution: 'nodenext' };
  const messages = await compile(folder, 'project-wrong', options, wrong, []);
  t.regex(messages, /Type '"ana"' is not assignable to type '"anna" \| "bert"'/);
  t.regex(messages, /Type '"phone"' is not assignable to type '[^']*"yield"/);
  t.is(messages.match(/error TS/g)?.length, 2, messages);
});
