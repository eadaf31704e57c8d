import test from 'ava';
import { changed, small } from '../testing/small.ts';
import { checkSource } from './check.ts';

const inline = /text: \|\n(?: {6}.*\n)+/;
const [, written = ''] = /text: \|\n((?: {6}.*\n)+)/.exec(small) ?? [];
const apart = small.replace(inline, 'text: { file: note.md }\n');
const text = written.replace(/^ {6}/gm, '');

test('A text may stand in a file beside the document', (t) => {
  const { dossier, problems } = checkSource(apart, {
    readText: (file) => (file === 'note.md' ? { text } : { problem: 'is not there' }),
  });
  t.deepEqual(problems, []);
  t.deepEqual(dossier, checkSource(small).dossier);
});

test('Its headline is the title of an article that has none', (t) => {
  const readText = () => ({ text, title: 'Rain' });
  t.is(checkSource(apart, { readText }).dossier?.articles[0]?.title, 'Rain');
  const titled = changed('    language: en\n', '    title: Weather\n    language: en\n', apart);
  t.is(checkSource(titled, { readText }).dossier?.articles[0]?.title, 'Weather');
});

test('A file that cannot be read is one problem, and no word of its article another', (t) => {
  const { problems } = checkSource(apart, { readText: () => ({ problem: 'is not there' }) });
  t.deepEqual(
    problems.map(({ code, found, line }) => ({ code, found, line })),
    [{ code: 'TEXT_FILE_UNREADABLE', found: '“note.md”, which is not there', line: 16 }],
  );
});

for (const file of [
  '../note.md',
  '/note.md',
  'texts/../../note.md',
  'C:\\note.md',
  'https://example.org/note.md',
]) {
  test(`A path out of the folder is refused: ${file}`, (t) => {
    const readText = () => t.fail('Nothing may be read.') as never;
    const { problems } = checkSource(changed('note.md', `'${file}'`, apart), { readText });
    t.is(problems[0]?.code, 'BAD_VALUE');
  });
}
