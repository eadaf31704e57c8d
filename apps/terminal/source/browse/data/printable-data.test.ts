import test from 'ava';
import { printableData } from './printable-data.ts';

test('no escape sequence gets through, however deep it stands', (t) => {
  const data = printableData({
    list: { nodes: [{ name: '\u001b[2Jx', spans: [{ exact: 'a\u009b31mb' }], n: 1, none: null }] },
  });
  t.deepEqual(data, {
    list: { nodes: [{ name: '␛[2Jx', spans: [{ exact: 'a\ufffd31mb' }], n: 1, none: null }] },
  });
});

test('a text keeps its length, so that offsets hold', (t) => {
  const text = 'a\u0007\r\nb 🕊️';
  t.is(printableData({ text }).text.length, text.length);
});

test('what is nested without end is cut, and costs no stack', (t) => {
  const data = printableData(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)));
  t.is(JSON.stringify(data), `${'['.repeat(100)}null${']'.repeat(100)}`);
});
