import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { mappingSchema } from './brat/mapping.ts';
import { csvColumns, formats, readMapping } from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The files that the README shows, each with what it prints, where it shows that too. */
const files = [
  ...readme.matchAll(
    /^```\w+ title="(?<name>[^"]+)"\n(?<content>.*?)^```\n(?:\n^```text\n(?<output>.*?)^```$)?/gms,
  ),
].map(({ groups }) => ({
  name: groups?.name ?? '',
  content: groups?.content ?? '',
  output: groups?.output ?? '',
}));

test('the examples of the README print what it says', (t) => {
  // Inside the package, where its own name leads to what was built.
  const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), 'readme-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const programs = files.filter(({ name }) => name.endsWith('.ts'));
  t.deepEqual(
    programs.map(({ name }) => name),
    ['take.ts', 'write.ts', 'read.ts'],
  );
  for (const { name, output } of programs)
    t.is(execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' }), output);
});

test('the README has every format as it is', (t) => {
  for (const { name, description, endings, reads, writes } of formats) {
    const names = endings.map((ending) => `\`${ending}\``).join(' ');
    const row = `| \`${name}\` | ${description} | ${names} | ${reads ? 'yes' : ''} | ${writes ? 'yes' : ''} |\n`;
    t.true(readme.includes(row), row);
  }
});

test('the README has every column of every table', (t) => {
  for (const [table, columns] of Object.entries(csvColumns)) {
    const row = `| \`${table}\` | ${columns.map(({ name }) => `\`${name}\``).join(' ')} |\n`;
    t.true(readme.includes(row), row);
  }
});

test('the README has every field of a mapping, and its example has them all', (t) => {
  const { links, ...fields } = mappingSchema.shape;
  const described = [
    ...Object.entries(fields),
    ...Object.entries(links.unwrap().shape).map(([name, field]) => [`links.${name}`, field] as const),
  ];
  for (const [name, field] of described) {
    const { description } = field.unwrap();
    t.true(readme.includes(`| \`${name}\` | ${description} |\n`), `${name}: ${description}`);
  }
  const example = files.find(({ name }) => name === 'mapping.yaml')?.content ?? '';
  const mapping = readMapping('mapping.yaml', example);
  t.deepEqual(new Set(Object.keys(mapping)), new Set(Object.keys(mappingSchema.shape)));
  t.deepEqual(Object.keys(mapping.links ?? {}), Object.keys(links.unwrap().shape));
});
