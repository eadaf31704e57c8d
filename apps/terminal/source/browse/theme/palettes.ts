type Colour = readonly [red: number, green: number, blue: number];

/** Six colours, from 0 to 255 each. */
export type Palette = Readonly<Record<'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan', Colour>>;

/**
 * Colours for words on a dark ground and on a light one. Each has a contrast of 4.5 to 1 or more with the ground (WCAG
 * 2.2, criterion 1.4.3), and so has the nearest one of 256.
 */
export const palettes = {
  dark: {
    red: [255, 135, 135],
    green: [135, 215, 135],
    yellow: [255, 215, 135],
    blue: [135, 175, 255],
    magenta: [215, 175, 255],
    cyan: [95, 215, 215],
  },
  light: {
    red: [175, 0, 0],
    green: [0, 95, 0],
    yellow: [135, 65, 0],
    blue: [0, 0, 215],
    magenta: [135, 0, 175],
    cyan: [0, 95, 135],
  },
} as const satisfies Readonly<Record<'dark' | 'light', Palette>>;
