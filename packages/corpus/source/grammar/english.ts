import type { Tongue } from './tongue.ts';

const say = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (day: Date) => format.format(day);
};
const weekday = say({ weekday: 'long' });

/** English, as newspapers write it. */
export const english: Tongue = {
  language: 'en',
  weekday: (day) => `on ${weekday(day)}`,
  fullDate: say({ day: 'numeric', month: 'long', year: 'numeric' }),
  month: say({ month: 'long', year: 'numeric' }),
  on: (date) => `on ${date}`,
  inPeriod: (period) => `in ${period}`,
  about: (date) => `around ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  since: (month) => `since ${month}`,
  atHour: (date, hour) => `${date} at ${hour}:00`,
  cue: (act, addressed) => {
    if (act === 'AGREE') return addressed ? 'assured' : 'promised';
    if (act === 'THREATEN') return addressed ? 'cautioned' : 'warned';
    return addressed ? 'told' : 'said';
  },
  to: (name) => ['', name],
  accordingTo: 'According to',
  citing: 'citing',
  that: 'that',
  quote: ['“', '”'],
  colon: ': ',
  nouns: ['harbour', 'bridge', 'school', 'railway', 'forest', 'market', 'library', 'reservoir'],
  predicates: [
    { words: 'will open again before winter', polarity: 'POSITIVE', tense: 'FUTURE' },
    { words: 'will not be sold', polarity: 'NEGATIVE', tense: 'FUTURE' },
    { words: 'has lost half of its staff', polarity: 'POSITIVE', tense: 'PAST_OR_PRESENT' },
    { words: 'was never inspected', polarity: 'NEGATIVE', tense: 'PAST_OR_PRESENT' },
  ],
  tails: ['despite the storms', 'whatever the council decides', 'at nobody’s expense'],
  tasks: ['close', 'repair', 'enlarge', 'inspect'],
  channels: { COMMUNIQUE: 'in a statement', INTERVIEW: 'in an interview', BRIEFING: 'at a briefing' },
  subject: (noun, place) => `the ${noun} of ${place}`,
  project: (word) => `the ${word} project`,
  deeds: [
    { done: 'met', toDo: 'meet' },
    { done: 'criticised', toDo: 'criticise' },
    { done: 'praised', toDo: 'praise' },
  ],
  act: ({ done, toDo }, status, plural) =>
    status === 'PLANNED' ? `${plural ? 'plan' : 'plans'} to ${toDo}` : done,
  at: (place) => `in ${place}`,
  delegates: (count) => ['with about', `${count} delegates`],
  headline: (noun, place, topic) => `${place}: the ${noun} and the question of ${topic.toLowerCase()}`,
};
