import test from 'ava';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { measure } from './measure.ts';

const schema = buildSchema(`
  type Query { actors(first: Int, after: String, last: Int, before: String): Actors!  actor: Actor }
  type Actors { nodes: [Actor!]! }
  type Actor { name: String! friends: [Actor!]! statements(first: Int, last: Int): Statements! }
  type Statements { nodes: [Statement!]! totalCount: Int! }
  type Statement { text: String! speakers: [Actor!]! }
`);

function measured(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return measure(schema, document, operation, variables);
}

test('A field counts one, and its depth is its level', (t) => {
  t.deepEqual(measured('{ actor { name } }'), { depth: 2, aliases: 0, cost: 2, pageSize: 0 });
});

test('What stands in a page counts as often as the page is long', (t) => {
  t.is(measured('{ actors(first: 7) { nodes { name } } }').cost, 1 + 7 * (1 + 2 * 1));
});

test('A page whose size is not said has the size that the server gives it', (t) => {
  t.is(measured('{ actors { nodes { name } } }').cost, 1 + 20 * 3);
});

test('Pages within pages multiply', (t) => {
  const query = '{ actors(first: 10) { nodes { statements(last: 10) { nodes { text } } } } }';
  t.is(measured(query).cost, 1 + 10 * (1 + 2 * (1 + 10 * (1 + 2))));
});

test('A size can come from a variable, or from its default', (t) => {
  const query = 'query Q($n: Int = 5) { actors(first: $n) { nodes { name } } }';
  t.is(measured(query).pageSize, 5);
  t.is(measured(query, { n: 50 }).pageSize, 50);
  t.is(measured(query, { n: 50 }).cost, 1 + 50 * 3);
});

test('A fragment counts at every place where it is spread', (t) => {
  const query = '{ a: actor { ...F } b: actor { ...F } } fragment F on Actor { x: name friends { y: name } }';
  t.deepEqual(measured(query), { depth: 3, aliases: 6, cost: 2 * (1 + 1 + 1 + 2), pageSize: 0 });
});

test('A fragment that spreads itself does not loop', (t) => {
  t.is(measured('{ actor { ...F } } fragment F on Actor { name friends { ...F } }').depth, 2);
});

test('Fragments that double at each step are measured in a moment', (t) => {
  const steps = 40;
  const chain = Array.from(
    { length: steps },
    (_, i) =>
      `fragment F${i} on Actor { ${i + 1 < steps ? `a: friends { ...F${i + 1} } b: friends { ...F${i + 1} }` : 'name'} }`,
  );
  const { depth, cost } = measured(`{ actor { ...F0 } } ${chain.join(' ')}`);
  t.is(depth, steps + 1);
  t.true(cost > 2 ** steps);
});

test('Introspection is not measured, but its aliases are', (t) => {
  t.deepEqual(measured('{ a: __schema { types { name } } __typename }'), {
    depth: 0,
    aliases: 1,
    cost: 0,
    pageSize: 0,
  });
});
