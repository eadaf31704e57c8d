import unicode from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import test from 'ava';
import stringWidth from 'string-width';
import { steady } from './outlet.ts';

const samples = [
  'Genève',
  '日本語のテキスト',
  '한국어',
  '🕊️ ❤️ ➡️',
  '👩‍👩‍👧 family',
  '🇫🇷 flag',
  '👍🏽 thumb',
  '1️⃣ key',
  '🫨 of a newer version',
  'e\u0301te\u0301 Z\u0363\u0364\u0365',
  'क्षि नमस्ते',
  'กำลัง',
  'நிதி',
  'a\u00adb',
  'שלום עולם 5',
  'مرحبا بالعالم',
];

for (const version of ['6', '11']) {
  test(`what stands to the right of any words stands in its column (Unicode ${version})`, async (t) => {
    const terminal = new xterm.Terminal({ cols: 60, rows: samples.length, allowProposedApi: true });
    terminal.loadAddon(new unicode.Unicode11Addon());
    terminal.unicode.activeVersion = version;
    const drawn = samples
      .map((words) => `${words}${' '.repeat(30 - stringWidth(words))}│ right`)
      .join('\r\n');
    await new Promise<void>((resolve) => terminal.write(`\u001b[?7l${steady(drawn)}`, resolve));
    samples.forEach((words, row) => {
      t.is(terminal.buffer.active.getLine(row)?.getCell(30)?.getChars(), '│', words);
    });
  });
}

test('words on whose width all agree are sent as they are, colours and all', (t) => {
  const drawn = '\u001b[?2026h\u001b[3A\u001b[1m«\u00a0Genève\u00a0»\u001b[0m │ 日本 ─▶ …\n';
  t.is(steady(drawn), drawn);
});

test('words from right to left change places with nothing', (t) => {
  t.is(steady('שלום │ עולם'), 'שלום\u200e │ עולם\u200e');
  t.is(steady('a שלום, עולם b'), 'a שלום, עולם\u200e b');
  t.is(steady('של\u001b[1mום עו\u001b[0mלם  5'), 'של\u001b[1mום עו\u001b[0mלם\u200e  5');
});

test('the column is known wherever a drawing begins', (t) => {
  t.is(steady('\u001b[12G🕊️x'), '\u001b[12G🕊️\u001b[14Gx');
  t.is(steady('ab\u001b[E🕊️x'), 'ab\u001b[E🕊️\u001b[3Gx');
  t.is(steady('ab\n🕊️x'), 'ab\n🕊️\u001b[3Gx');
});
