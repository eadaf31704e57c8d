import type { Ground } from './theme.ts';

/** Asks a terminal for the colour of its ground (xterm's OSC 11). */
export const ASK_GROUND = '\u001b]11;?\u001b\\';

/** The ground that a terminal says it has, such as `11;rgb:1e1e/1e1e/2e2e`; undefined where it says something else. */
export function groundOf(reply: string): Ground | undefined {
  const [, ...parts] = /^11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(reply) ?? [];
  if (parts.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(
    (part) => Number.parseInt(part, 16) / (16 ** part.length - 1),
  );
  // Luma as of ITU-R BT.601: how light a colour is to the eye.
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
}
