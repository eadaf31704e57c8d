import test from 'ava';
import { changed, small } from '../testing/small.ts';
import { check, checkSource } from './check.ts';
import { readDocument } from './read-document.ts';

function found(source: string) {
  return checkSource(source).problems.map(({ code, line, column }) => [code, line, column]);
}

test('YAML and JSON give the same dossier', (t) => {
  const { value } = readDocument(small);
  const { dossier } = checkSource(small);
  t.truthy(dossier);
  for (const json of [
    JSON.stringify(value),
    JSON.stringify(value, null, 2),
    JSON.stringify(value, null, '\t'),
  ]) {
    t.deepEqual(checkSource(json), { dossier, problems: [] });
  }
  t.deepEqual(check(value), { dossier, problems: [] });
});

test('Places are told in files with any line ends and a byte-order mark', (t) => {
  const broken = changed('en: Lyon }', 'en: Lyon }, latitude: 99');
  t.deepEqual(found(broken), [['BAD_VALUE', 6, 41]]);
  t.deepEqual(found(broken.replaceAll('\n', '\r\n')), [['BAD_VALUE', 6, 41]]);
  t.deepEqual(found('\ufeffslug: X'), [['BAD_VALUE', 1, 7]]);
});

test('Without a file there is no line', (t) => {
  t.false('line' in (check({ slug: 'X' }).problems[0] ?? {}));
});

test('A problem beyond an alias is told at the alias or what it stands for', (t) => {
  const source = 'slug: x\nactors:\n  a: &a { kind: PERSON, name: { en: 5 } }\n  b: *a\n';
  t.deepEqual(found(source), [
    ['WRONG_TYPE', 3, 37],
    ['WRONG_TYPE', 3, 37],
  ]);
});

test('An alias may be used as often as it is of use', (t) => {
  const many = Array.from({ length: 500 }, (_, i) => `  a${i}: *a`).join('\n');
  const { dossier } = checkSource(`slug: x\nactors:\n  a: &a { kind: PERSON, name: { en: A } }\n${many}\n`);
  t.is(dossier?.actors.length, 501);
});

test('Aliases that unfold without end are refused', (t) => {
  const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (let i = 1; i < 26; i++) {
    const [name, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
    lines.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(',')}]`);
  }
  t.like(checkSource(lines.join('\n')).problems[0], {
    code: 'SYNTAX',
    found: 'aliases that unfold to far more than was written',
  });
  t.like(checkSource('slug: &a [*a]').problems[0], { code: 'SYNTAX', line: 1, column: 11 });
  t.like(checkSource('slug: *b').problems[0], { code: 'SYNTAX', line: 1, column: 7 });
});

test('Nesting without end is refused', (t) => {
  for (const source of [
    '['.repeat(50_000),
    '['.repeat(5000) + ']'.repeat(5000),
    `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`,
    '- '.repeat(20_000),
  ]) {
    const { problems } = checkSource(source);
    t.is(problems.length, 1);
    t.like(problems[0], { code: 'SYNTAX', found: 'lists or maps nested too deeply' });
  }
});

test('Keys that JavaScript takes for a prototype are refused wherever they stand', (t) => {
  const json =
    '{"slug":"x","__proto__":{"a":1},"actors":{"__proto__":{},"constructor":{"kind":"PERSON","name":{"en":"x","__proto__":"y"},"aliases":{"__proto__":["a"]}}}}';
  const expected = [
    '__proto__',
    'actors.__proto__',
    'actors.constructor.name.__proto__',
    'actors.constructor.aliases.__proto__',
  ];
  for (const { problems } of [checkSource(json), check(JSON.parse(json))]) {
    t.deepEqual(problems.map(({ path }) => path.join('.')).toSorted(), expected.toSorted());
    t.true(problems.every(({ code }) => code === 'UNKNOWN_FIELD'));
  }
});

test('Every duplicate key is found, and the first holds', (t) => {
  t.deepEqual(found('slug: x\nversion: 1\nslug: Y\nversion: none'), [
    ['DUPLICATE_KEY', 3, 1],
    ['DUPLICATE_KEY', 4, 1],
  ]);
});

test('Keys that are no text are read as they are written', (t) => {
  t.deepEqual(found('slug: x\nactors: { 1: { kind: STATE, name: { en: x } }, true: 5 }'), [
    ['BAD_SLUG', 2, 11],
    ['WRONG_TYPE', 2, 54],
  ]);
  t.like(checkSource('slug: x\nactors: { ? [a] : 4 }').problems, [
    { code: 'SYNTAX', found: 'a key that is no text' },
  ]);
});

test('A file that declares an older YAML is read as YAML 1.2', (t) => {
  t.deepEqual(checkSource(`%YAML 1.1\n---\n${small}`).problems, []);
});

test('Tags, merges, several documents and tabs are refused', (t) => {
  t.is(found('slug: !strange x')[0]?.[0], 'SYNTAX');
  t.is(found('slug: x\n---\nslug: y')[0]?.[0], 'SYNTAX');
  t.is(found('slug: x\nactors:\n\ta: 1')[0]?.[0], 'SYNTAX');
  t.is(found('slug: x\nplaces: !!omap [a: 1]')[0]?.[0], 'WRONG_TYPE');
  t.is(found('slug: x\nplaces: !!set {a}')[0]?.[0], 'WRONG_TYPE');
  t.is(found('slug: !!binary aGVsbG8=')[0]?.[0], 'WRONG_TYPE');
  t.true(
    checkSource('slug: x\nactors:\n  a: &a { kind: STATE, name: { en: x } }\n  b: { <<: *a }').problems.some(
      ({ code }) => code === 'UNKNOWN_FIELD',
    ),
  );
});

test('An empty file, a list and a word are no dossier', (t) => {
  t.deepEqual(found(''), [['WRONG_TYPE', 1, 1]]);
  t.deepEqual(found('[]'), [['WRONG_TYPE', 1, 1]]);
  t.deepEqual(found('dossier'), [['WRONG_TYPE', 1, 1]]);
  t.like(check(undefined).problems, [{ code: 'MISSING_FIELD', expected: 'a map', found: 'nothing' }]);
});

test('Numbers that are none are refused', (t) => {
  t.deepEqual(found('slug: x\nplaces: { a: { name: { en: x }, latitude: .nan, longitude: .inf } }'), [
    ['WRONG_TYPE', 2, 43],
    ['WRONG_TYPE', 2, 60],
  ]);
});
