import type { LabelLanguage } from '../../labels/language.ts';
import type { RealTerminal } from '../testing/real-terminal.ts';
import { type Scene, scenes } from './scenes.ts';

/** Walks a terminal through all scenes, and looks at each. */
export async function walk(
  terminal: RealTerminal,
  language: LabelLanguage,
  look: (scene: Scene) => Promise<void>,
): Promise<void> {
  for (const scene of scenes) {
    for (const { keys, shows } of scene.steps) {
      terminal.type(keys);
      await terminal.shows(shows[language]);
    }
    await look(scene);
    if (scene.leave) terminal.type(scene.leave);
  }
}
