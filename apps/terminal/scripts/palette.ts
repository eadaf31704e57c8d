/** What a picture of a terminal looks like: the colours that a calm dark theme gives to the sixteen names. */
export const theme = {
  background: '#16181d',
  foreground: '#d8dee9',
  frame: '#2b303b',
  names: [
    '#3b4252',
    '#e06c75',
    '#98c379',
    '#e5c07b',
    '#61afef',
    '#c678dd',
    '#56b6c2',
    '#c8ccd4',
    '#7f8794',
    '#ef8a92',
    '#b1d896',
    '#f0d399',
    '#82c4f8',
    '#d79ae8',
    '#78ced8',
    '#ffffff',
  ],
} as const;

const STEPS = [0, 95, 135, 175, 215, 255] as const;

/** The colour of a number of the 256-colour palette: sixteen names, a cube of six steps, a ramp of greys. */
export function paletteColour(index: number): string {
  const name = theme.names[index];
  if (name) return name;
  if (index >= 232) return hex([0, 0, 0].map(() => 8 + (index - 232) * 10));
  const place = index - 16;
  return hex([Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map((step) => STEPS[step] ?? 0));
}

/** A colour given as one number, red first. */
export function rgbColour(value: number): string {
  return hex([value >> 16, (value >> 8) & 255, value & 255]);
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
