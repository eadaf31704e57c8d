import test from 'ava';
import { begin, leaves } from '../testing/begin.ts';
import { foreignCommand } from '../testing/commands.ts';
import { startServer } from '../testing/fake-server.ts';
import { browseServer } from '../testing/real-terminal.ts';

/** What an article or a server might say to a terminal: clear it, name its window, fill its clipboard, ask it, turn it round. */
const payloads = [
  '\u001b[2J\u001b[H',
  '\u001b]0;owned\u0007',
  '\u001b]52;c;b3duZWQ=\u001b\\',
  '\u001b[6n\u001b[c\u001bP$qm\u001b\\',
  '\u001b]8;;https://example.org\u001b\\here\u001b]8;;\u001b\\',
  '\u009b31m\u009d0;owned\u009c\u0090q\u0085',
  '\u001b[?1049l\u001b[?25h\u001bc\u001b#8\u000e\u000f',
  'a\u202edcb\u202c\u2066x\u2067y\u2068z\u2069\u200f',
  '\r\n\u000b\u000c\u0007\u0008\u007f\u0000\u2028\u2029',
  '\ud83d',
].join('');

/** Texts that people wrote; the rest are the API's own, and would only make an answer of another version. */
const WRITTEN = new Set([
  'name',
  'label',
  'title',
  'text',
  'exact',
  'note',
  'publisher',
  'url',
  'license',
  'description',
  'unit',
  'literal',
  'aliases',
  'wikidata',
]);

function spoil(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return WRITTEN.has(field) ? value + payloads : value;
  if (Array.isArray(value)) return value.map((item) => spoil(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoil(item, name)]));
}

for (const { columns, rows } of [
  { columns: 80, rows: 24 },
  { columns: 200, rows: 50 },
]) {
  test(`nothing that an article or a server says reaches the terminal as a command (${columns}×${rows})`, async (t) => {
    const server = await startServer();
    t.teardown(server.stop);
    server.answers(async (response, real) => {
      const answer = JSON.stringify(spoil(JSON.parse(await real())));
      response.setHeader('content-type', 'application/json').end(answer);
    });
    const terminal = begin(t, { columns, rows, program: browseServer(server.url), args: ['--lang', 'en'] });
    const titles: string[] = [];
    terminal.emulator.onTitleChange((title) => titles.push(title));
    await terminal.shows(/What the store holds/);
    for (const [keys, words] of [
      ['1', /Articles ─+ 1\/1/],
      ['\r', /record 0 of 6/],
      ['n', /record 1 of 6/],
      ['n', /record 2 of 6/],
      ['2', /Actors ─+ 1\/5/],
      ['\r', /Dépêche › Actors › \p{L}/u],
      ['3', /Statements ─+ 1\/3/],
      ['\r', /Dépêche › Statements › \p{L}/u],
      ['4', /Events ─+ 1\/3/],
      ['j\r', /Dépêche › Events › \p{L}/u],
      ['5', /Timeline ─+ 1\/\d/],
      ['6', /Places ─+ 1\/1/],
      ['7', /Topics ─+ 1\/1/],
      ['8', /Conflicts ─+ 1\/1/],
      ['\r', /Cannot all hold/],
      ['9', /Dossiers ─+ 1\/1/],
      ['/reunion', /Search: reunion/],
      // A letter of the second set of control characters, as UTF-8.
      ['\u009b31m', /Search: reunion 31m/],
    ] as const) {
      terminal.type(keys);
      await terminal.shows(words);
      const screen = terminal.screen();
      t.true(screen.split('\n').length <= rows, screen);
    }
    terminal.type('\u0003');
    await leaves(t, terminal, 0);
    t.is(foreignCommand(terminal.sent()), undefined);
    t.deepEqual(titles, []);
    t.regex(terminal.sent(), /␛\[2J␛\[H␛\]0;owned␇/);
  });
}

test('nothing that an error, an address or a slug says reaches the terminal as a command', async (t) => {
  const server = await startServer();
  t.teardown(server.stop);
  server.answers((response) => {
    const error = { message: `No.${payloads}`, extensions: { code: `CODE${payloads}` } };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ errors: [error] }));
  });
  for (const route of [
    `/nowhere/${payloads.replaceAll('\u0000', '')}`,
    '/actors/%1b%5b2J%9b31m',
    `/actors?q=${encodeURIComponent('\u001b[2J\u202e')}`,
  ]) {
    const terminal = begin(t, {
      columns: 80,
      rows: 24,
      program: browseServer(server.url),
      args: ['--lang', 'en', route],
    });
    await terminal.shows(/There is no view at|The API refuses:\s+No\./);
    terminal.type('q');
    await leaves(t, terminal, 0);
    t.is(foreignCommand(terminal.sent()), undefined, JSON.stringify(route));
  }
});
