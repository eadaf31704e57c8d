import test from 'ava';
import { groundOf } from './ground.ts';
import { palettes } from './palettes.ts';
import { colourless, colours, themeOf } from './theme.ts';

test('without colours nothing is coloured, and evidence of different kinds still differs', (t) => {
  t.is(themeOf('none', 'dark'), colourless);
  for (const rendition of Object.values(colourless)) t.true(rendition.every((code) => Number(code) < 30));
  const kinds = [colourless.source, colourless.cue, colourless.content].map(String);
  t.is(new Set(kinds).size, 3);
});

test('where nobody knows the ground, the terminal’s own colours are taken', (t) => {
  t.is(themeOf('16', 'dark'), colours);
  t.is(themeOf('256', undefined), colours);
  t.is(themeOf('true', undefined), colours);
});

test('colours come as the terminal takes them', (t) => {
  t.deepEqual(themeOf('true', 'light').source, ['1', '38;2;0;0;215']);
  t.deepEqual(themeOf('256', 'light').source, ['1', '38;5;20']);
  t.deepEqual(themeOf('16', 'light').source, ['1', '34']);
});

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const STEPS = [0, 95, 135, 175, 215, 255];

/** The colour that a number of the cube stands for. */
function cubeColour(number: number): readonly number[] {
  const place = number - 16;
  return [Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map((step) => STEPS[step] ?? 0);
}

test('every colour can be read on its ground, also the nearest of 256', (t) => {
  for (const [ground, shades] of [
    [
      'dark',
      [
        [0, 0, 0],
        [30, 30, 46],
      ],
    ],
    [
      'light',
      [
        [255, 255, 255],
        [238, 232, 213],
      ],
    ],
  ] as const) {
    const nearest = Object.values(themeOf('256', ground))
      .flat()
      .flatMap((code) => /^38;5;(\d+)$/.exec(code)?.[1] ?? [])
      .map((number) => cubeColour(Number(number)));
    for (const colour of [...Object.values(palettes[ground]), ...nearest]) {
      for (const shade of shades) {
        const [low = 0, high = 0] = [luminance(colour), luminance(shade)].toSorted((a, b) => a - b);
        t.true((high + 0.05) / (low + 0.05) >= 4.5, `${colour} on ${shade}`);
      }
    }
  }
});

test('what a terminal says of its ground is understood', (t) => {
  t.is(groundOf('11;rgb:1e1e/1e1e/2e2e'), 'dark');
  t.is(groundOf('11;rgb:fdfd/f6f6/e3e3'), 'light');
  t.is(groundOf('11;rgb:ff/ff/ff'), 'light');
  t.is(groundOf('11;rgba:0000/0000/0000/ffff'), 'dark');
  t.is(groundOf('10;rgb:ffff/ffff/ffff'), undefined);
  t.is(groundOf('nonsense'), undefined);
});
