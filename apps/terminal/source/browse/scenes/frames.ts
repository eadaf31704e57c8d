import type { LabelLanguage } from '../../labels/language.ts';
import { type Scene, sizes } from './scenes.ts';

/** In which language and window a scene is seen. */
export interface Setting {
  readonly language: LabelLanguage;
  readonly columns: number;
  readonly rows: number;
}

export const settings: readonly Setting[] = (['en', 'fr'] as const).flatMap((language) =>
  sizes.map((size) => ({ language, ...size })),
);

const languages = { en: 'English', fr: 'French' };

export function nameOf({ language, columns, rows }: Setting): string {
  return `${languages[language]}, ${columns}×${rows}`;
}

/** A screen as it stands in a file: every row, also those at the end on which nothing is. */
export function framed(screen: string, rows: number): string {
  const lines = screen.split('\n');
  return [...lines, ...Array.from({ length: Math.max(0, rows - lines.length) }, () => '')].join('\n');
}

/** The file of a scene: its title, its keys, and a frame for each setting under its name. */
export function writeFrames(scene: Scene, frames: ReadonlyMap<string, string>): string {
  const keys = scene.steps.map(({ keys }) => keys).join('');
  const parts = [...frames].map(([name, frame]) => `${name}\n${'─'.repeat(name.length)}\n${frame}\n`);
  return `${scene.title}\n${'═'.repeat(scene.title.length)}\n${keys === '' ? '' : `Keys: ${spell(keys)}\n`}\n${parts.join('\n')}`;
}

/** The frames of a file, by the names of their settings. */
export function readFrames(file: string): ReadonlyMap<string, string> {
  const lines = file.split('\n');
  const frames = new Map<string, string>();
  for (const setting of settings) {
    const name = nameOf(setting);
    const at = lines.indexOf(name);
    if (at >= 0) frames.set(name, lines.slice(at + 2, at + 2 + setting.rows).join('\n'));
  }
  return frames;
}

const spelt: Readonly<Record<string, string>> = { '\r': 'Enter', '\u0015': 'Ctrl-U', ' ': 'Space' };

function spell(keys: string): string {
  return [...keys].map((key) => spelt[key] ?? key).join(' ');
}

/** The rows in which a frame differs from what was expected, one below the other; empty where none does. */
export function difference(expected: string, found: string): string {
  const [before, after] = [expected.split('\n'), found.split('\n')];
  const rows: string[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    if (before[row] === after[row]) continue;
    const number = String(row + 1).padStart(3);
    rows.push(`${number} expected │${before[row] ?? ''}`, `${number}    found │${after[row] ?? ''}`);
  }
  return rows.join('\n');
}
