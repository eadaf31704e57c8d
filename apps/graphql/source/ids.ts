import { type NodeRecords, type TypeName, typeNames } from './type-of.ts';

const types = new Map(
  Object.entries(typeNames).map(([type, name]): [string, keyof NodeRecords] => [
    name,
    type as keyof NodeRecords,
  ]),
);

/** The opaque id of a record, unique over all types: its type and slug in base64url. */
export function encodeId(type: TypeName, slug: string): string {
  return Buffer.from(`${type}:${slug}`).toString('base64url');
}

/** What an id stands for; undefined for what is no id of ours. */
export function decodeId(
  id: string,
): { readonly type: keyof NodeRecords; readonly slug: string } | undefined {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  const type = types.get(text.slice(0, Math.max(0, colon)));
  return type && { type, slug: text.slice(colon + 1) };
}
