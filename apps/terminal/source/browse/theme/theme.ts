import type { Style } from './style.ts';

/** Parameters of the terminal's “select graphic rendition” sequence. */
type Rendition = readonly number[];

const BOLD = 1;
const DIM = 2;
const ITALIC = 3;
const UNDERLINE = 4;
const INVERSE = 7;
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const BLUE = 34;
const MAGENTA = 35;
const CYAN = 36;

/** How each style looks; a theme is one of these for every style. */
export type Theme = Readonly<Record<Style, Rendition>>;

/** The terminal's own 16 colours, which its user has made fit for a light or a dark background. */
export const colours: Theme = {
  dim: [DIM],
  strong: [BOLD],
  accent: [BOLD, CYAN],
  heading: [BOLD],
  label: [DIM],
  link: [CYAN],
  quote: [ITALIC],
  source: [BOLD, BLUE],
  cue: [ITALIC, MAGENTA],
  content: [UNDERLINE, GREEN],
  evidence: [UNDERLINE, GREEN],
  match: [BOLD, YELLOW],
  warn: [YELLOW],
  bad: [BOLD, RED],
  badge: [YELLOW],
  key: [BOLD],
  here: [INVERSE],
  'here-elsewhere': [BOLD],
  cursor: [INVERSE],
};

/** The same without colours: what tells styles apart is weight, slant and line, as it is beside the colours too. */
export const colourless: Theme = {
  ...colours,
  accent: [BOLD],
  link: [UNDERLINE],
  source: [BOLD],
  cue: [ITALIC],
  content: [UNDERLINE],
  evidence: [UNDERLINE],
  match: [BOLD, UNDERLINE],
  warn: [BOLD],
  bad: [BOLD, INVERSE],
  badge: [BOLD],
};

/** The theme for an environment: https://no-color.org is honoured. */
export function themeOf(environment: Readonly<Record<string, string | undefined>>): Theme {
  return (environment.NO_COLOR ?? '') === '' ? colours : colourless;
}
