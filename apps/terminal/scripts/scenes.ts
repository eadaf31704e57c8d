// Writes scenes/*.txt, what the program looks like in a real terminal: `npm run scenes -w @depeche/terminal`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { framed, nameOf, settings, writeFrames } from '../dist/browse/scenes/frames.js';
import { type Scene, scenes } from '../dist/browse/scenes/scenes.js';
import { walk } from '../dist/browse/scenes/walk.js';
import { browseOver, openTerminal } from '../dist/browse/testing/real-terminal.js';
import { makeStore } from '../dist/browse/testing/sample-store.js';

/** A screen that has not changed for so many milliseconds is taken to be finished. */
const QUIET = 1000;

const folder = new URL('../scenes/', import.meta.url);
const store = await makeStore();
const frames = new Map<Scene, Map<string, string>>(scenes.map((scene) => [scene, new Map()]));
try {
  for (const setting of settings) {
    const { language, columns, rows } = setting;
    const terminal = openTerminal({
      columns,
      rows,
      program: browseOver(store.path),
      args: ['--lang', language],
    });
    await walk(terminal, language, async (scene) => {
      for (let before = ''; before !== terminal.screen(); ) {
        before = terminal.screen();
        await terminal.becomes((screen) => screen !== before, QUIET);
      }
      frames.get(scene)?.set(nameOf(setting), framed(terminal.screen(), rows));
    });
    terminal.type('q');
    await terminal.ended();
    console.log(nameOf(setting));
  }
} finally {
  store.remove();
}
mkdirSync(folder, { recursive: true });
for (const [scene, own] of frames)
  writeFileSync(new URL(`${scene.name}.txt`, folder), writeFrames(scene, own));
