import { readFileSync } from 'node:fs';
import test from 'ava';
import { browseOver, openTerminal } from '../testing/real-terminal.ts';
import { makeStore } from '../testing/sample-store.ts';
import { difference, framed, nameOf, readFrames, settings, writeFrames } from './frames.ts';
import { scenes } from './scenes.ts';
import { walk } from './walk.ts';

const store = await makeStore();
test.after.always(() => store.remove());

const files = new Map(
  scenes.map(({ name }) => [
    name,
    readFileSync(new URL(`../../../scenes/${name}.txt`, import.meta.url), 'utf8'),
  ]),
);

/** What is there to be seen arrives in pieces; after so many milliseconds it is not on its way any more. */
const PATIENCE = 10_000;

for (const setting of settings) {
  const name = nameOf(setting);
  test.serial(`every scene looks as its file in scenes/ shows it (${name})`, async (t) => {
    const { language, columns, rows } = setting;
    const terminal = openTerminal({
      columns,
      rows,
      program: browseOver(store.path),
      args: ['--lang', language],
    });
    t.teardown(terminal.close);
    await walk(terminal, language, async (scene) => {
      const expected = readFrames(files.get(scene.name) ?? '').get(name) ?? '';
      if (await terminal.becomes((screen) => framed(screen, rows) === expected, PATIENCE)) return;
      const found = framed(terminal.screen(), rows);
      t.fail(
        `scenes/${scene.name}.txt, ${name}:\n${difference(expected, found)}\nWhere that is as it should be: npm run scenes -w @depeche/terminal`,
      );
    });
    t.pass();
    terminal.type('q');
    await terminal.ended();
    t.deepEqual(terminal.leftovers(), []);
  });
}

test('the file of a scene gives back its frames', (t) => {
  const frames = new Map(settings.map((setting) => [nameOf(setting), framed(' one\n\n two', setting.rows)]));
  for (const scene of scenes) {
    const file = writeFrames(scene, frames);
    t.true(file.startsWith(`${scene.title}\n`));
    t.deepEqual(readFrames(file), frames);
  }
});

test('of two frames the rows that differ are shown, one below the other', (t) => {
  t.is(difference('a\nb\nc', 'a\nB\nc'), '  2 expected │b\n  2    found │B');
  t.is(difference('a', 'a\nb'), '  2 expected │\n  2    found │b');
  t.is(difference('a', 'a'), '');
});
