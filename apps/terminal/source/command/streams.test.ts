import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { talks } from '@depeche/model/fixtures';
import test from 'ava';
import { brokenYaml } from '../testing/dossiers.ts';
import { runHere } from '../testing/run-here.ts';
import { startProgram } from '../testing/run-program.ts';

const env = { DEPECHE_STORE: ':memory:' };

test('a reader who has had enough ends a command quietly', async (t) => {
  for (const args of [
    ['export', talks.slug, '--format', 'json'],
    ['statements', '--format', 'json'],
    ['events', '--format', 'table'],
  ]) {
    const child = startProgram(args, env);
    child.stdin.end();
    child.stdout.destroy();
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    t.is(err, '', args.join(' '));
    t.is(code, 0, args.join(' '));
  }
});

test('a signal ends any command but serve', async (t) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // It waits for its input for as long as nobody gives it any.
    const child = startProgram(['query', '-'], env);
    const ended = once(child, 'close');
    child.kill(signal);
    t.deepEqual(await ended, [null, signal]);
  }
});

test('colour is for terminals, and NO_COLOR takes it away', async (t) => {
  const check = ['check', '-'];
  const input = brokenYaml('broken');
  t.true((await runHere(check, { input, columns: 80 })).out.includes('\u001b[31mUNKNOWN_VALUE\u001b[39m'));
  t.false((await runHere(check, { input })).out.includes('\u001b'));
  t.false((await runHere(check, { input, columns: 80, env: { NO_COLOR: '1' } })).out.includes('\u001b'));
  t.false((await runHere(check, { input, columns: 80, env: { TERM: 'dumb' } })).out.includes('\u001b'));
});

test('a list is a table on a terminal, and lines of JSON in a pipe', async (t) => {
  t.regex((await runHere(['topics'], { env, columns: 80 })).out, /SLUG +LABEL/);
  t.regex((await runHere(['topics'], { env })).out, /^\{"id":.*\}\n$/s);
});

test('the terminal app needs a terminal', async (t) => {
  const { out, err, code } = await runHere(['browse'], { env });
  t.is(out, '');
  t.is(
    err,
    'depeche: The command browse draws on a terminal, but its output goes elsewhere; in pipes, depeche browse --linear reads and writes lines, and depeche statements lists records.\n',
  );
  t.is(code, 2);
});
