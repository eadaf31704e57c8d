// Writes dossier.schema.json, which editors use; a test compares it.
import { writeFileSync } from 'node:fs';
import { dossierJsonSchema } from '../dist/index.js';

const file = new URL('../dossier.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(dossierJsonSchema(), undefined, 2)}\n`);
