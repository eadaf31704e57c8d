import test from 'ava';
import { labelsOf } from './mapping.ts';
import { readMapping } from './read-mapping.ts';

test('a mapping names the labels of a corpus, and what it leaves out keeps its default', (t) => {
  const mapping = readMapping(
    'm.yaml',
    'content: [Rede]\nlinks: { source: [hat_Sprecher] }\nmentions: { Figur: PERSON }\n',
  );
  const labels = labelsOf(mapping);
  t.is(labels.roleOf('Rede'), 'content');
  t.is(labels.roleOf('Citation'), undefined);
  t.is(labels.roleOf('Cue'), 'cue');
  t.is(labels.linkOf('hat_Sprecher'), 'source');
  t.is(labels.linkOf('Introduction'), 'cue');
  t.is(labels.mentionOf('Figur'), 'PERSON');
});

test('an empty mapping is the default', (t) => {
  t.deepEqual(readMapping('m.yaml', ''), {});
  t.deepEqual(readMapping('m.yaml', '# nothing\n'), {});
});

test('everything wrong in a mapping is said at once, with its place', (t) => {
  const error = t.throws(
    () =>
      readMapping('m.yaml', 'contents: [Rede]\nmentions: { Figur: MAN }\ncue: dit\nlinks: { sources: [] }\n'),
    {
      name: 'ExchangeError',
      code: 'BAD_OPTION',
    },
  );
  const said = error?.message.split('\n') ?? [];
  t.is(said.length, 5);
  t.regex(error?.message ?? '', /m\.yaml:1:1: “contents” is no field here\. .* Nearest: “content”\./);
  t.regex(error?.message ?? '', /m\.yaml:2:20: mentions\.Figur: /);
  t.regex(error?.message ?? '', /m\.yaml:3:6: cue: /);
  t.regex(
    error?.message ?? '',
    /m\.yaml:4:10: “sources” is no field here\. Expected one of source, cue, content, any\. Nearest: “source”\./,
  );
});

test('a mapping that is no YAML, or one that unpacks without end, is refused', (t) => {
  t.throws(() => readMapping('m.yaml', 'content: [Rede'), { code: 'BAD_OPTION', message: /m\.yaml:1:/ });
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`),
  ].join('\n');
  t.throws(() => readMapping('m.yaml', bomb), { code: 'BAD_OPTION' });
});
