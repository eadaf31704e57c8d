import { dossierJsonSchema } from './json-schema.ts';

let names: ReadonlySet<string> | undefined;

/** The name of every field that some record of a dossier has; for finding the one that an author meant. */
export function fieldNames(): ReadonlySet<string> {
  names ??= new Set(namesIn(dossierJsonSchema()));
  return names;
}

function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...namesIn(value),
  ]);
}
