import { readFileSync } from 'node:fs';
import { MAX_PAGE_SIZE } from '@depeche/store';
import test from 'ava';
import { errorCodes } from './errors/codes.ts';
import { defaultLimits } from './limits/limits.ts';
import { readQuestions } from './questions/questions.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The cells of the table under a heading of the README, row by row. */
function table(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('The README has every code of an error, with its meaning', (t) => {
  t.deepEqual(
    table('Errors'),
    Object.entries(errorCodes).map(([code, meaning]) => [`\`${code}\``, meaning]),
  );
});

test('The README has every worked question, as it is asked', (t) => {
  t.deepEqual(
    table('Worked questions'),
    readQuestions().map(({ file, title }) => [`[\`${file}\`](questions/${file})`, title]),
  );
});

test('The README has every limit as it is', (t) => {
  const { depth, aliases, tokens, cost, bodySize } = defaultLimits;
  t.deepEqual(
    table('Limits').map(([, allowed, code]) => [code, Number(allowed)]),
    [
      ['`DEPTH_LIMIT`', depth],
      ['`ALIAS_LIMIT`', aliases],
      ['`TOKEN_LIMIT`', tokens],
      ['`COST_LIMIT`', cost],
      ['`PAGE_SIZE_LIMIT`', MAX_PAGE_SIZE],
      ['`BODY_SIZE_LIMIT`', bodySize],
      ['`BATCH_LIMIT`', 1],
    ],
  );
});
