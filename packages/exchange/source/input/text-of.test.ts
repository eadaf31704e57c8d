import test from 'ava';
import { inputOf } from './input.ts';
import { textOf } from './text-of.ts';

test('A text keeps its line ends', (t) => {
  t.deepEqual(textOf(inputOf('x', 'a\r\nb\rc\n')), { text: 'a\r\nb\rc\n', findings: [] });
});

test('A text is decoded line by line where it is not all UTF-8, and no character is lost', (t) => {
  const bytes = Buffer.concat([Buffer.from('été\r\n'), Buffer.from([0xe9, 0x0d]), Buffer.from('a\0\n')]);
  const { text, findings } = textOf(inputOf('x', bytes));
  t.is(text, 'été\r\né\ra\ufffd\n');
  t.deepEqual(
    findings.map(({ rule, line }) => [rule, line]),
    [
      ['NOT_UTF8', 2],
      ['CONTROL_CHARACTER', 3],
    ],
  );
});

test('The byte-order mark of a text is passed over and said', (t) => {
  const { text, findings } = textOf(inputOf('x', '\ufeffa'));
  t.is(text, 'a');
  t.is(findings[0]?.rule, 'BYTE_ORDER_MARK');
});

test('A text past the bound is refused with the bound', (t) => {
  t.throws(() => textOf(inputOf('x', 'abcdef'), { maxBytes: 5 }), {
    code: 'TOO_LARGE',
    message: /more than 5 bytes/,
  });
});
