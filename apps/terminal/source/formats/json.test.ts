import test from 'ava';
import { collectOutput } from './collect-output.ts';
import { createJsonWriter } from './json.ts';
import { createNdjsonWriter } from './ndjson.ts';

const records = [
  { slug: 'b', text: 'one\n\u001b[2J\u009b31m\u202e', nested: { list: [1, 2] } },
  { slug: 'a', text: 'deux' },
];

test('json is one array, however many pages it came in', async (t) => {
  for (const pages of [[records], records.map((record) => [record]), [[], records, []]]) {
    const output = collectOutput();
    const writer = createJsonWriter(output);
    for (const page of pages) await writer.write(page);
    await writer.end();
    t.deepEqual(JSON.parse(output.text()), records);
  }
});

test('an empty list is an empty array', async (t) => {
  const output = collectOutput();
  const writer = createJsonWriter(output);
  await writer.write([]);
  await writer.end();
  t.is(output.text(), '[]\n');
});

test('json keeps the order of fields', async (t) => {
  const output = collectOutput();
  const writer = createJsonWriter(output);
  await writer.write([{ z: 1, a: 2 }]);
  await writer.end();
  t.is(output.text(), '[\n  {\n    "z": 1,\n    "a": 2\n  }\n]\n');
});

test('ndjson is one record a line', async (t) => {
  const output = collectOutput();
  const writer = createNdjsonWriter(output);
  await writer.write(records);
  await writer.end();
  const lines = output.text().trimEnd().split('\n');
  t.deepEqual(
    lines.map((line) => JSON.parse(line)),
    records,
  );
});

test('nothing that a terminal acts on is left bare in JSON', async (t) => {
  const output = collectOutput();
  await createNdjsonWriter(output).write(records);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  t.notRegex(output.text(), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
