import { dateWriter } from './dates.ts';
import type { Cue, DeedWords, Tongue } from './tongue.ts';

const weekday = dateWriter('en-GB', { weekday: 'long' });

/** English verbs are the same for one and for several. */
function cue(alone: string, addressed = alone, to = ''): Cue {
  return { alone: [alone, alone], addressed: [addressed, addressed], to };
}

function deed(noun: string, done: string, toDo: string, to = ''): DeedWords {
  return {
    noun,
    to,
    tell: (status, isPlural) => {
      if (status === 'PLANNED') return `${isPlural ? 'plan' : 'plans'} to ${toDo}`;
      if (status === 'NEGATED') return `did not ${toDo}`;
      return status === 'HYPOTHETICAL' ? `might ${toDo}` : done;
    },
  };
}

/** English, as newspapers write it. */
export const english: Tongue = {
  language: 'en',
  weekday: (day) => `on ${weekday(day)}`,
  fullDate: dateWriter('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  month: dateWriter('en-GB', { month: 'long', year: 'numeric' }),
  on: (date) => `on ${date}`,
  inPeriod: (period) => `in ${period}`,
  about: (date) => `around ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  from: (month) => `from ${month} on`,
  atHour: (date, hour) => `${date} at ${hour}:00`,

  name: ({ kind, name }, isFirst) => {
    const { en = '' } = name;
    return isFirst || kind !== 'PERSON' ? en : en.slice(en.indexOf(' ') + 1);
  },
  before: (preposition, name) => [preposition === '' ? '' : `${preposition} `, name],
  and: 'and',
  accordingTo: 'according to',
  citing: 'citing',
  that: 'that',
  quote: ['“', '”'],
  colon: ':',
  isInverted: false,

  told: {
    ASSERT: cue('said', 'told'),
    AGREE: cue('promised', 'assured'),
    SUPPORT: cue('said approvingly', 'remarked approvingly', 'to'),
    CONCEDE: cue('conceded', 'conceded', 'to'),
    ACCUSE: cue('complained', 'complained', 'to'),
    THREATEN: cue('warned'),
  },
  asked: {
    REQUEST: cue('asked'),
    REJECT: cue('refused'),
    AGREE: cue('promised'),
    THREATEN: cue('threatened'),
  },
  things: {
    harbour: 'harbour',
    bridge: 'bridge',
    school: 'school',
    railway: 'railway',
    forest: 'forest',
    market: 'market',
    library: 'library',
    dam: 'dam',
    hospital: 'hospital',
    lighthouse: 'lighthouse',
  },
  subject: (thing, place) => `the ${thing} of ${place}`,
  claims: {
    reopening: { yes: 'will open again before winter', no: 'will not open again before winter' },
    sale: { yes: 'will change hands', no: 'will not change hands' },
    price: { yes: 'will cost twice as much', no: 'will not cost any more' },
    staff: { yes: 'has lost half of its staff', no: 'has not lost anybody' },
    inspection: { yes: 'was inspected last year', no: 'was never inspected' },
    money: { yes: 'is short of money', no: 'is not short of money' },
    danger: { yes: 'puts the neighbours at risk', no: 'does not put anybody at risk' },
    visitors: { yes: 'draws more visitors than ever', no: 'does not draw visitors any more' },
  },
  tasks: {
    close: 'to close',
    repair: 'to repair',
    enlarge: 'to enlarge',
    inspect: 'to inspect',
    sell: 'to sell',
    rename: 'to rename',
  },
  tails: {
    storms: () => 'despite the storms',
    council: () => 'whatever the council decides',
    decade: () => 'for the first time in ten years',
    plan: (plan) => `under the ${plan} plan`,
    doubtless: () => 'without any doubt',
    likely: () => 'in all likelihood',
    perhaps: () => 'perhaps',
  },
  channels: {
    COMMUNIQUE: 'in a statement',
    CALL: 'in a call',
    BRIEFING: 'at a briefing',
    LETTER: 'in a letter',
    MEETING: 'face to face',
    DOCUMENT: 'in a report',
    INTERVIEW: 'in an interview',
    SOCIAL_MEDIA: 'in a post',
  },

  deeds: {
    meeting: deed('meeting', 'met', 'meet'),
    visit: deed('visit', 'visited', 'visit'),
    accord: deed('accord', 'signed an accord', 'sign an accord', 'with'),
    works: deed('joint works', 'began joint works', 'begin joint works', 'with'),
    help: deed('shipment', 'sent help', 'send help', 'to'),
    praise: deed('tribute', 'praised', 'praise'),
    criticism: deed('quarrel', 'criticised', 'criticise'),
    march: deed('march', 'marched', 'march', 'against'),
    boycott: deed('boycott', 'boycotted', 'boycott'),
  },
  at: (place) => `in ${place}`,
  during: ({ noun }) => `during the ${noun}`,
  after: ({ noun }) => `after the ${noun}`,
  delegates: (count) => ['before about', `${count} people`],
  label: ({ noun }, agent, other) => `The ${noun}: ${agent}, ${other}`,

  headline: (subject, topic) => `${topic} and ${subject}`,
  publisher: (word) => `The ${word} Courier`,
  asides: [
    (place) => `It rained over ${place} all week.`,
    (place) => `Few people were seen in the streets of ${place}.`,
    (place) => `Trains to ${place} ran late again.`,
    () => 'No figures were given.',
    () => 'A vote is not foreseen.',
  ],
};
