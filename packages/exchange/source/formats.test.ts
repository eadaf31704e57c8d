import { founding } from '@depeche/model/fixtures';
import test from 'ava';
import fc from 'fast-check';
import { detectFormat, formats } from './formats.ts';
import { eventRow, gkgRow, mentionRow } from './gdelt/testing/rows.ts';
import { writeNative } from './native/write.ts';
import { recordWith } from './plover/testing/record-with.ts';

test('Every format has a name of its own, a sentence, and something that can be done with it', (t) => {
  t.is(new Set(formats.map(({ name }) => name)).size, formats.length);
  for (const { name, description, endings, reads, writes } of formats) {
    t.regex(description, /^[A-Z].*\.$/, name);
    t.true(endings.length > 0 && endings.every((ending) => ending.startsWith('.')), name);
    t.true(reads || writes, name);
  }
});

test('A format is told by what a file holds, whatever the file is called', (t) => {
  const heads = {
    depeche: writeNative(founding),
    brat: 'T1\tSource 0 4;6 8\tAnna is\nR1\tSource Arg1:T2 Arg2:T1',
    'gdelt-events': eventRow(),
    'gdelt-mentions': mentionRow(),
    'gdelt-gkg': gkgRow(),
    plover: JSON.stringify([{ id: 'x', event: 'DOCUMENT' }, recordWith()], null, 2),
    'web-annotation': '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "target": "x"}',
  };
  for (const [format, head] of Object.entries(heads)) {
    t.is(detectFormat('file', head.slice(0, 8000)), format as keyof typeof heads);
    t.is(detectFormat('file', `\ufeff\r\n${head}`), format as keyof typeof heads);
  }
});

test('Where the contents leave it open, the name tells', (t) => {
  t.is(detectFormat('a.ann', ''), 'brat');
  t.is(detectFormat('a.YAML', 'actors: {}'), 'depeche');
  t.is(detectFormat('a', '# a dossier\nslug: made\n'), 'depeche');
  t.is(detectFormat('a.json', '{"conflicts": {}}'), 'depeche');
});

test('What is in none of the formats is not told as one', (t) => {
  for (const head of ['', 'Anna said.', 'a,b,c\n1,2,3', '[1, 2]', '\0\u0001'])
    t.is(detectFormat('a.csv', head), undefined);
});

test('Whatever a file begins with, telling its format ends', (t) => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'binary', maxLength: 500 }), (name, head) => {
      detectFormat(name, head);
    }),
  );
  t.pass();
});
