import { readFileSync } from 'node:fs';
import test from 'ava';
import { buildSchema, parse, validate } from 'graphql';
import type { Operation } from '../client/operation.ts';
import { recordQueries } from './data/queries.ts';
import { sections } from './lists/sections.ts';

const schema = buildSchema(readFileSync(new URL('../../../graphql/schema.graphql', import.meta.url), 'utf8'));

const documents: ReadonlyArray<readonly [string, Operation<unknown>]> = [
  ...Object.entries(sections).map(([name, { operation }]) => [`the list of ${name}`, operation] as const),
  ...Object.entries(recordQueries),
];

for (const [name, operation] of documents) {
  test(`the schema has everything that ${name} asks for`, (t) => {
    t.deepEqual(
      validate(schema, parse(operation.text)).map(({ message }) => message),
      [],
    );
  });
}
