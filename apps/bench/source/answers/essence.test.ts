import test from 'ava';
import { difference, type Essence } from './essence.ts';

const SAID: Essence = { slug: 'a/s1', text: 'Oui.', speaker: { slug: 'anna', name: 'Anna' } };
const NESTED: Essence = {
  ...SAID,
  article: 'a',
  chain: [{ channel: 'CALL', actor: { slug: 'anna', name: 'Anna' } }],
};

test('answers with the same data do not differ, whatever the order of their fields', (t) => {
  t.is(
    difference([SAID], [{ speaker: { name: 'Anna', slug: 'anna' }, text: 'Oui.', slug: 'a/s1' }]),
    undefined,
  );
  t.is(difference([NESTED], [structuredClone(NESTED)]), undefined);
});

test('an answer that leaves out a statement is told', (t) => {
  t.is(difference([SAID, SAID], [SAID]), '1 statements instead of 2');
});

for (const [what, given] of Object.entries<Essence>({
  'another text': { ...NESTED, text: 'Non.' },
  'another speaker': { ...NESTED, speaker: { slug: 'anna', name: 'Anne' } },
  'no speaker': { ...NESTED, speaker: undefined },
  'another article': { ...NESTED, article: 'b' },
  'a chain without its link': { ...NESTED, chain: [] },
}))
  test(`an answer with ${what} is told`, (t) => {
    t.regex(difference([NESTED], [given]) ?? '', /^statement 0 is .* instead of /);
  });
