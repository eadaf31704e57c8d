import { Ajv2020 } from 'ajv/dist/2020.js';
import test from 'ava';
import { readDocument } from '../check/read-document.ts';
import { founding } from '../fixtures.ts';
import { changed, small } from '../testing/small.ts';
import { dossierJsonSchema } from './json-schema.ts';
import { toDocument } from './to-document.ts';

const schema = dossierJsonSchema();
// Formats are told to editors; what a date or an address is, `check` knows. `enumDescriptions` is a word of editors.
const validate = new Ajv2020({
  validateFormats: false,
  allErrors: true,
  keywords: ['enumDescriptions'],
}).compile(schema);

function faults(source: string): string[] {
  validate(readDocument(source).value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${keyword} at ${instancePath}`);
}

test('Sound documents fit the schema', (t) => {
  t.deepEqual(faults(small), []);
  t.true(
    validate(JSON.parse(JSON.stringify(toDocument(founding)))),
    JSON.stringify(validate.errors?.slice(0, 3)),
  );
  t.deepEqual(faults('slug: x'), []);
  t.deepEqual(faults('$schema: ./dossier.schema.json\nslug: x'), []);
});

const broken: ReadonlyArray<readonly [string, string, string, string]> = [
  ['an unknown value', 'form: DIRECT', 'form: DIRCT', 'enum at /articles/note/statements/rain/form'],
  [
    'an unknown field',
    'kind: PERSON, name: { en: Bert }',
    'kind: PERSON, name: { en: Bert }, nom: x',
    'additionalProperties at /actors/bert',
  ],
  ['a missing field', 'kind: PERSON, name: { en: Bert }', 'kind: PERSON', 'required at /actors/bert'],
  ['a key that is no slug', '  weather:', '  Weather:', 'propertyNames at /topics'],
  ['a number in place of a text', 'from: 2019-05', 'from: 2019', 'type at /actors/anna/offices/mayor/from'],
  ['a mode of another type', 'mode: yield', 'mode: phone', 'enum at /events/stay/mode'],
  ['a mode where there is none', 'type: REQUEST', 'type: AGREE', 'false schema at /events/stay/mode'],
  [
    'a statement without its article',
    'statement: note/rain }]',
    'statement: rain }]',
    'pattern at /articles/note/notes/0/on/0/statement',
  ],
];

for (const [what, passage, replacement, fault] of broken) {
  test(`A document with ${what} does not fit the schema`, (t) => {
    const found = faults(changed(passage, replacement));
    t.true(found.includes(fault), found.join('\n'));
  });
}

test('Definitions have names that people can read, and every field and list of values says what it is', (t) => {
  const names = Object.keys(schema.$defs ?? {});
  for (const name of names) t.regex(name, /^[A-Z][A-Za-z]+$/);
  for (const name of ['Actor', 'Article', 'Event', 'Statement', 'Quote', 'Slug'])
    t.true(names.includes(name));
  visit(schema, '', (node, path) => {
    const keys = Object.keys(node);
    t.false(
      keys.length === 1 && keys[0] === '$ref' && path.includes('/$defs/') && path.split('/').length === 3,
      path,
    );
    if (/\/properties\/[^/]+$/.test(path) && !path.includes('/if/') && !path.includes('/then/')) {
      t.true('description' in node || '$ref' in node, path);
    }
    if ('enum' in node) t.true(path.includes('/then/') || 'description' in node, path);
  });
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    t.true(typeof definition === 'object' && 'description' in definition, name);
  }
});

function visit(node: unknown, path: string, see: (node: object, path: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  see(node, path);
  for (const [key, inner] of Object.entries(node)) visit(inner, `${path}/${key}`, see);
}
