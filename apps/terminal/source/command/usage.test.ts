import test from 'ava';
import { runHere } from '../testing/run-here.ts';

const sentences: ReadonlyArray<readonly [args: string, sentence: string]> = [
  ['serv', 'Unknown command “serv”; did you mean serve?'],
  ['zzzzz', 'Unknown command “zzzzz”; see depeche --help.'],
  ['help zzzzz', 'Unknown command “zzzzz”; see depeche --help.'],
  ['help serv', 'Unknown command “serv”; did you mean serve?'],
  ['statements --speeker x', 'Unknown option “--speeker”; did you mean --speaker?'],
  ['statements --zzzzzzzz', 'Unknown option “--zzzzzzzz”; see depeche statements --help.'],
  ['--zzzzzzzz', 'Unknown option “--zzzzzzzz”; see depeche --help.'],
  ['statements --form', 'Option “--form <list>” argument missing; see depeche statements --help.'],
  ['query', 'Missing required argument “file”; see depeche query --help.'],
  [
    'statements extra',
    'Too many arguments for “statements”. Expected 0 arguments but got 1: extra; see depeche statements --help.',
  ],
  [
    'statements --about-actor nato --about-event talks',
    'Option “--about-actor <slug>” cannot be used with option “--about-event <slug>”; see depeche statements --help.',
  ],
  ['statements --form dirct', 'The option --form does not take “dirct”; did you mean DIRECT?'],
  [
    'statements --from soon',
    'The option --from takes a day, month or year such as 2021-12-30, 2021-12 or 2021, not “soon”.',
  ],
  [
    'events --from 2022 --to 2021-12',
    'No day lies between --from and --to: the first, 2022-01-01, comes after the last, 2021-12-31.',
  ],
  ['statements --speaker Biden', 'The option --speaker takes a slug such as joe-biden, not “Biden”.'],
  ['statements --format csv', 'The option --format takes one of table, json, ndjson, md, not “csv”.'],
  ['statements --limit none', 'The option --limit takes a number from 1, or all, not “none”.'],
  ['statements --lang de', 'The option --lang takes fr or en, not “de”.'],
  ['statements --order-by NAME', 'The option --order-by takes one of POSITION, SAID_ON, SLUG, not “NAME”.'],
  [
    'statements --server http://127.0.0.1:1 --store x.sqlite',
    'The options --server and --store cannot go together: a server has its own store.',
  ],
  [
    'statements --server nowhere',
    'The option --server takes an address such as http://127.0.0.1:4000, not “nowhere”.',
  ],
  ['serve --port http', 'The option --port takes a number from 0 to 65535, not “http”.'],
  [
    'serve --cors example.org',
    'The option --cors takes origins such as https://example.org, or *, not “example.org”.',
  ],
];

for (const [args, sentence] of sentences) {
  test(`wrong usage is one sentence: depeche ${args}`, async (t) => {
    const { out, err, code } = await runHere(args.split(' '));
    t.is(err, `depeche: ${sentence}\n`);
    t.is(out, '');
    t.is(code, 2);
  });
}

test('a wrong setting is one sentence', async (t) => {
  const { err, code } = await runHere(['serve'], { env: { PORT: 'http' } });
  t.is(err, 'depeche: The setting PORT takes a number from 0 to 65535, not “http”.\n');
  t.is(code, 2);
});
