import { type Palette, palettes } from './palettes.ts';
import type { Style } from './style.ts';

/** Parameters of the terminal's “select graphic rendition” sequence. */
type Rendition = readonly string[];

/** How each style looks; a theme is one of these for every style. */
export type Theme = Readonly<Record<Style, Rendition>>;

/** How many colours a terminal has: none, its own sixteen, a palette of 256, or any. */
export const depths = ['none', '16', '256', 'true'] as const;

export type Depth = (typeof depths)[number];

/** Whether words are dark on a light ground, or light on a dark one. */
export type Ground = keyof typeof palettes;

const BOLD = '1';
const DIM = '2';
const ITALIC = '3';
const UNDERLINE = '4';
const INVERSE = '7';

/** Looks without any colour: weight, slant and line, which tell styles apart beside the colours too. */
export const colourless: Theme = {
  dim: [DIM],
  strong: [BOLD],
  accent: [BOLD],
  heading: [BOLD],
  label: [DIM],
  link: [UNDERLINE],
  quote: [ITALIC],
  source: [BOLD],
  cue: [ITALIC],
  content: [UNDERLINE],
  evidence: [UNDERLINE],
  match: [BOLD, UNDERLINE],
  warn: [BOLD],
  bad: [BOLD, INVERSE],
  badge: [BOLD],
  key: [BOLD],
  here: [INVERSE],
  'here-elsewhere': [BOLD],
  cursor: [INVERSE],
};

function withColours(paint: (colour: keyof Palette) => string): Theme {
  return {
    ...colourless,
    accent: [BOLD, paint('cyan')],
    link: [paint('cyan')],
    source: [BOLD, paint('blue')],
    cue: [ITALIC, paint('magenta')],
    content: [UNDERLINE, paint('green')],
    evidence: [UNDERLINE, paint('green')],
    match: [BOLD, paint('yellow')],
    warn: [paint('yellow')],
    bad: [BOLD, paint('red')],
    badge: [paint('yellow')],
  };
}

const names = { red: '31', green: '32', yellow: '33', blue: '34', magenta: '35', cyan: '36' };

/** The terminal's own sixteen colours, which its user has made fit for a light or a dark ground. */
export const colours: Theme = withColours((colour) => names[colour]);

/** The theme for a terminal. Where its ground is not known, its own colours are the ones that can be read on it. */
export function themeOf(depth: Depth, ground: Ground | undefined): Theme {
  if (depth === 'none') return colourless;
  if (depth === '16' || ground === undefined) return colours;
  const palette = palettes[ground];
  return withColours((colour) =>
    depth === 'true' ? `38;2;${palette[colour].join(';')}` : `38;5;${nearest(palette[colour])}`,
  );
}

const STEPS = [0, 95, 135, 175, 215, 255];

/** The number of the nearest colour in the cube of the 256-colour palette. */
function nearest(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const distances = STEPS.map((step) => Math.abs(step - part));
    return distances.indexOf(Math.min(...distances));
  });
  return 16 + 36 * red + 6 * green + blue;
}
