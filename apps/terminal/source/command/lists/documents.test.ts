import { readFileSync } from 'node:fs';
import test from 'ava';
import { buildSchema, parse, validate } from 'graphql';
import type { Operation } from '../../client/operation.ts';
import { actor, article, dossier, event, statement } from '../records.ts';
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import { conflicts } from './conflicts.ts';
import { dossiers } from './dossiers.ts';
import { events } from './events.ts';
import { places } from './places.ts';
import { search } from './search.ts';
import { statements } from './statements.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../../graphql/schema.graphql', import.meta.url), 'utf8'),
);

const views: ReadonlyArray<{ readonly name: string; readonly operation: Operation<unknown> }> = [
  dossiers,
  articles,
  actors,
  statements,
  events,
  places,
  topics,
  conflicts,
  timeline,
  search,
  dossier,
  article,
  actor,
  statement,
  event,
];

for (const { name, operation } of views) {
  test(`the schema has everything that “${name}” asks for`, (t) => {
    t.deepEqual(
      validate(schema, parse(operation.text)).map(({ message }) => message),
      [],
    );
  });
}
