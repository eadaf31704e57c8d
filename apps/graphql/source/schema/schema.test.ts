import { readFileSync } from 'node:fs';
import test from 'ava';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { schema } from './index.ts';
import { printedSchema } from './print.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type and everything in it that can have a description, by its coordinate. */
function parts(type: GraphQLNamedType): Array<readonly [coordinate: string, part: Described]> {
  const within = (prefix: string, members: readonly Described[]) =>
    members.map((member) => [`${prefix}${member.name}`, member] as const);
  const own = [[type.name, type] as const];
  if (isEnumType(type)) return [...own, ...within(`${type.name}.`, type.getValues())];
  if (isInputObjectType(type)) return [...own, ...within(`${type.name}.`, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  return [
    ...own,
    ...within(`${type.name}.`, fields),
    ...fields.flatMap(({ name, args }) => within(`${type.name}.${name}:`, args)),
  ];
}

test('schema.graphql is the schema: `npm run schema -w @depeche/graphql` writes it', (t) => {
  t.is(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'), printedSchema());
});

test('Every type, field, argument, input field and value is described in a sentence', (t) => {
  const silent = types
    .flatMap(parts)
    .filter(([, { description }]) => !/^[\p{Lu}].*\S[.:]?$/su.test(description ?? ''))
    .map(([coordinate]) => coordinate);
  t.deepEqual(silent, []);
});

test('Every scalar of our own says where it is specified', (t) => {
  const scalars = types.filter(isScalarType);
  t.deepEqual(scalars.map(({ name }) => name).sort(), ['Date', 'DateTime', 'Duration', 'EDTF', 'Language']);
  for (const { specifiedByURL } of scalars) t.regex(specifiedByURL ?? '', /^https:/);
});

test('Where one of several keys is meant, the input says so', (t) => {
  const oneOf = types.filter((type) => isInputObjectType(type) && type.isOneOf).map(({ name }) => name);
  t.deepEqual(oneOf.sort(), ['MentionableInput', 'SubjectInput']);
});

test('The API only reads', (t) => {
  t.falsy(schema.getMutationType());
  t.falsy(schema.getSubscriptionType());
});
