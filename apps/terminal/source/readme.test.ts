import { readFileSync } from 'node:fs';
import test from 'ava';
import { exitCodes } from './exit-codes.ts';
import { settings } from './settings/settings.ts';
import { runHere } from './testing/run-here.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The blocks of code of one language. */
function blocksOf(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, block = '']) => block,
  );
}

test('the README lists every setting as it is', (t) => {
  for (const [flag, { variable, meaning, fallback }] of Object.entries(settings)) {
    t.true(readme.includes(`| \`${variable}\` | \`--${flag}\` | ${meaning} | ${fallback} |`), variable);
  }
});

test('the README lists every exit code as it is', (t) => {
  const rows = Object.values(exitCodes).map(({ code, meaning }) => `| ${code} | ${meaning} |\n`);
  t.true(readme.includes(rows.join('')));
});

test('the problem that the README shows is what check shows', async (t) => {
  const [dossier = ''] = blocksOf('yaml');
  const problem = blocksOf('text').find((block) => block.startsWith('dossier.yaml')) ?? '';
  const { out } = await runHere(['check', '-'], { input: dossier });
  t.is(out.replace(/^-:/, 'dossier.yaml:'), problem);
});

test('the hint that the README shows is what a wrong slug gives', async (t) => {
  const hint = blocksOf('text').find((block) => block.startsWith('depeche: There is no actor')) ?? '';
  const args = ['statements', '--speaker', 'biden', '--store', ':memory:'];
  t.is((await runHere(args)).err, hint);
});

test('the commands that the README shows are understood', async (t) => {
  const lines = blocksOf('sh').flatMap((block) => block.split('\n'));
  const commands = lines.flatMap((line) => /^depeche (.*?)(?: {2,}#.*)?$/.exec(line)?.[1] ?? []);
  const lists = commands.filter(
    (command) => !/[|…]|SLUG|^(?:check|import|export|query|new|reanchor|undo|backup)/.test(command),
  );
  t.true(lists.length >= 5);
  for (const line of lists) {
    const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const { out, err, code } = await runHere(args, { env: { DEPECHE_STORE: ':memory:' } });
    t.is(err, '', line);
    t.is(code, 0, line);
    t.not(out, '', line);
  }
});
