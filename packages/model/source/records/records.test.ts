import test from 'ava';
import type { z } from 'zod';
import { founding } from '../fixtures.ts';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { conflictSchema } from './conflict.ts';
import { eventSchema } from './event.ts';
import { mentionSchema } from './mention.ts';
import { noteSchema } from './note.ts';
import { placeSchema } from './place.ts';
import { readReference } from './reference.ts';
import { statementSchema } from './statement.ts';
import { topicSchema } from './topic.ts';

const kinds: ReadonlyArray<readonly [string, z.ZodType, readonly unknown[]]> = [
  ['actor', actorSchema, founding.actors],
  ['place', placeSchema, founding.places],
  ['topic', topicSchema, founding.topics],
  ['event', eventSchema, founding.events],
  ['article', articleSchema, founding.articles],
  ['statement', statementSchema, founding.statements],
  ['mention', mentionSchema, founding.mentions],
  ['note', noteSchema, founding.notes],
  ['conflict', conflictSchema, founding.conflicts],
];

for (const [kind, schema, records] of kinds) {
  test(`Every ${kind} of a dossier fits the schema of its record, and loses nothing by it`, (t) => {
    t.true(records.length > 0);
    for (const record of records) t.deepEqual(schema.parse(record), record);
  });
}

test('A reference is read as a type and a slug', (t) => {
  t.deepEqual(readReference({ actor: 'nato' }), { type: 'actor', slug: 'nato' });
  t.deepEqual(readReference({ statement: 'note/rain' }), { type: 'statement', slug: 'note/rain' });
});
