import { readFileSync } from 'node:fs';
import test from 'ava';
import { dossierJsonSchema } from '../dossier/json-schema.ts';

test('The committed JSON Schema is the one that the code makes', (t) => {
  const file = readFileSync(new URL('../../dossier.schema.json', import.meta.url), 'utf8');
  t.is(
    file,
    `${JSON.stringify(dossierJsonSchema(), undefined, 2)}\n`,
    'Run: npm run schema -w @depeche/model',
  );
});
