import test from 'ava';
import { exitCodes } from '../exit-codes.ts';
import { settings } from '../settings/settings.ts';
import { runHere } from '../testing/run-here.ts';

const commands = [
  'browse',
  'serve',
  'query',
  'list',
  'articles',
  'actors',
  'statements',
  'events',
  'places',
  'topics',
  'conflicts',
  'timeline',
  'search',
  'dossier',
  'article',
  'actor',
  'statement',
  'event',
  'check',
  'import',
  'export',
];

test('the help names every command, setting and exit code', async (t) => {
  const { out, err, code } = await runHere(['--help']);
  t.is(code, 0);
  t.is(err, '');
  for (const command of commands) t.regex(out, new RegExp(`^  ${command}\\b`, 'm'), command);
  for (const { variable } of Object.values(settings)) t.true(out.includes(variable), variable);
  for (const { code, meaning } of Object.values(exitCodes))
    t.regex(out, new RegExp(`^  ${code} +${meaning}`, 'm'));
});

test('without a command there is the help', async (t) => {
  const asked = await runHere(['--help']);
  for (const args of [[], ['help'], ['help', 'help']]) t.deepEqual(await runHere(args), asked);
});

for (const command of commands) {
  test(`the help of ${command} says what it does and takes`, async (t) => {
    const { out, err, code } = await runHere([command, '--help']);
    t.is(code, 0);
    t.is(err, '');
    t.regex(out, new RegExp(`^Usage: depeche ${command}(?:\\|\\w+)? .+\\n\\n[A-Z].{20,}`));
    for (const line of out.split('\n')) t.true(line.length <= 110, line);
  });
}

test('lists have every filter of the contract as a flag', async (t) => {
  const flags = {
    list: 'order-by desc',
    dossiers: 'order-by desc',
    articles: 'dossier query language from to actor event place topic',
    actors: 'dossier article kind query',
    statements:
      'dossier article speaker addressee via during about-actor about-event about-place about-topic form act certainty polarity channel from to query',
    events: 'dossier article participant place type mode status from to query',
    places: 'dossier article query',
    topics: 'dossier article query',
    conflicts: 'dossier article query',
    timeline: 'dossier kind article actor from to',
    search: 'type',
  };
  for (const [command, names] of Object.entries(flags)) {
    const { out } = await runHere([command, '--help']);
    for (const name of [...names.split(' '), 'format', 'limit', 'lang', 'server', 'store']) {
      t.regex(out, new RegExp(`^  --${name}\\b`, 'm'), `${command} --${name}`);
    }
  }
});

test('the settings stand in the help of serve', async (t) => {
  const { out } = await runHere(['serve', '--help']);
  for (const { variable } of Object.values(settings)) t.true(out.includes(`setting ${variable}`), variable);
});

test('the version is that of the package', async (t) => {
  t.regex((await runHere(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});
