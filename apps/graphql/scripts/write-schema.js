// Writes schema.graphql anew; a test compares it.
import { writeFileSync } from 'node:fs';
import { printedSchema } from '../dist/schema/print.js';

writeFileSync(new URL('../schema.graphql', import.meta.url), printedSchema());
