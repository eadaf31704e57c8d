import test from 'ava';
import type { ManifestProblem } from './manifest-problem.ts';
import { readTrustedDocuments } from './read-trusted-documents.ts';
import { sha256 } from './sha256.ts';

const counts = '{ stats { actors } }';
const named = 'query Named($slug: String!) { actor(slug: $slug) { name } }';

function documentsOf(text: string) {
  const read = readTrustedDocuments(text);
  if ('documents' in read) return read.documents;
  throw new Error(JSON.stringify(read.problems));
}

function problemsOf(manifest: unknown): readonly ManifestProblem[] {
  const read = readTrustedDocuments(typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return 'problems' in read ? read.problems : [];
}

function told(manifest: unknown): string[] {
  return problemsOf(manifest).map(
    ({ line, column, rule, expected, found }) => `${line}:${column} ${rule}: ${expected}; ${found}`,
  );
}

function apollo(operations: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return { format: 'apollo-persisted-query-manifest', version: 1, operations, ...more };
}

test('A map of ids to documents is what Relay and GraphQL Code Generator write', (t) => {
  const documents = documentsOf(JSON.stringify({ '3be4abb81fa595e25eb725b2c6a87508': counts, b: named }));
  t.is(documents.size, 2);
  t.is(documents.find('3be4abb81fa595e25eb725b2c6a87508'), counts);
  t.is(documents.find('b'), named);
});

test('Apollo’s operation manifest is read', (t) => {
  const id = sha256(named);
  const operations = [{ id, name: 'Named', type: 'query', body: named }];
  const documents = documentsOf(JSON.stringify(apollo(operations)));
  t.is(documents.size, 1);
  t.is(documents.find(id), named);
});

test('Every document has its SHA-256 for an id besides its own', (t) => {
  const documents = documentsOf(JSON.stringify({ a: counts }));
  t.is(documents.find(`sha256:${sha256(counts)}`), counts);
  t.is(documents.find(sha256(counts)), undefined);
  t.is(documents.find('constructor'), undefined);
  t.true(documents.has(counts));
  t.false(documents.has(`${counts} `));
});

test('The hashes of the appendix on persisted documents are ours', (t) => {
  const id = '71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b';
  t.is(sha256('query($id:ID!){user(id:$id){name}}'), id);
});

test('What is no JSON is told where it ceases to be', (t) => {
  t.deepEqual(told('{\n  "a": \n}'), ['3:1 SYNTAX: JSON; “}”']);
  t.deepEqual(told(''), ['1:1 SYNTAX: JSON; the end of the file']);
  t.deepEqual(told('{"a": "x" // y\n}'), ['1:11 SYNTAX: JSON; “/”']);
});

test('What is neither of the two forms is refused', (t) => {
  const either = 'an object of ids and documents, or one whose “format” is “apollo-persisted-query-manifest”';
  t.deepEqual(told([counts]), [`1:1 UNKNOWN_FORMAT: ${either}; a list`]);
  t.deepEqual(told('null'), [`1:1 UNKNOWN_FORMAT: ${either}; null`]);
  t.deepEqual(told(apollo([], { version: 2 })), ['1:55 UNKNOWN_FORMAT: version 1 of the manifest; 2']);
  t.deepEqual(told(apollo([], { format: 'other' })), [
    '1:11 UNKNOWN_FORMAT: “apollo-persisted-query-manifest”; “other”',
  ]);
  t.deepEqual(told(apollo({ a: { body: counts } })), ['1:70 WRONG_TYPE: a list of operations; an object']);
  t.deepEqual(told({ a: { name: 'A', source: counts } }), [
    '1:6 WRONG_TYPE: the text of a document; an object',
  ]);
});

test('A manifest without documents is refused: nothing could be run', (t) => {
  t.deepEqual(told({}), ['1:1 NO_DOCUMENT: at least one document; none']);
  t.deepEqual(told(apollo([])), ['1:70 NO_DOCUMENT: at least one document; none']);
});

test('All that is wrong is told in one pass, in the order of the file', (t) => {
  const manifest = `{
  "a": "{ nothing, neither }",
  "b": "{ stats {",
  "c": 7,
  "d": "fragment F on Actor { name }",
  "sha256:${'0'.repeat(64)}": "${counts}",
  "e": "${counts}",
  "e": "${counts}",
  "f": "{ stats { ${'actors '.repeat(2000)} } }",
  "g": "mutation { remove }"
}`;
  t.deepEqual(told(manifest), [
    '2:8 GRAPHQL_VALIDATION_FAILED: a document that fits the schema; Cannot query field "nothing" on type "Query". (line 1, column 3 of the document)',
    '2:8 GRAPHQL_VALIDATION_FAILED: a document that fits the schema; Cannot query field "neither" on type "Query". (line 1, column 12 of the document)',
    '3:8 GRAPHQL_PARSE_FAILED: GraphQL; Syntax Error: Expected Name, found <EOF>. (line 1, column 10 of the document)',
    '4:8 WRONG_TYPE: the text of a document; 7',
    '5:8 NO_OPERATION: an operation; fragments alone',
    `6:3 WRONG_HASH: “sha256:${sha256(counts)}”; “sha256:${'0'.repeat(64)}”`,
    '8:3 DUPLICATE_ID: each id once; “e”, as in line 7',
    '9:8 TOKEN_LIMIT: at most 2000 tokens; This query has 2,005 tokens; at most 2,000 are allowed.',
    '10:8 GRAPHQL_VALIDATION_FAILED: a document that fits the schema; The mutation operation is not supported by the schema. (line 1, column 1 of the document)',
  ]);
});

test('What is wrong with an operation of Apollo’s manifest is told where it stands', (t) => {
  t.deepEqual(told(apollo([{ id: 'a' }, 'x', { id: 1, body: counts }, { id: 'b', body: '{' }])), [
    '1:71 MISSING_FIELD: the field “body”; none',
    '1:82 WRONG_TYPE: an operation; “x”',
    '1:92 WRONG_TYPE: “id” as text; 1',
    '1:142 GRAPHQL_PARSE_FAILED: GraphQL; Syntax Error: Expected Name, found <EOF>. (line 1, column 2 of the document)',
  ]);
});

test('Each rule has a sentence', (t) => {
  for (const { rule, message } of problemsOf('{"a": "{", "b": 7, "a": "{ nothing }"}')) {
    t.regex(message, /^[A-Z].*\.$/, rule);
  }
});
