import type { LabelLanguage } from '../../labels/language.ts';

/** Something to be seen of the program: how one comes there from the scene before, and by which words one knows it. */
export interface Scene {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  /** What is typed, a state at a time: the next keys are typed once these words are on the screen. */
  readonly steps: ReadonlyArray<{
    readonly keys: string;
    readonly shows: Readonly<Record<LabelLanguage, RegExp>>;
  }>;
  /** What takes one back to where keys walk. */
  readonly leave?: string;
}

const same = (words: RegExp) => ({ en: words, fr: words });

/** The scenes in the order in which they are walked through, in one run of the program. */
export const scenes: readonly Scene[] = [
  {
    name: 'start',
    title: 'The start screen',
    steps: [{ keys: '', shows: { en: /What the store holds/, fr: /Contenu de la base/ } }],
  },
  {
    name: 'actors',
    title: 'A list, with the record beside it',
    steps: [
      { keys: '2', shows: { en: / Actors ─+ 1\/5/, fr: / Acteurs ─+ 1\/5/ } },
      { keys: 'j', shows: same(/─ 2\/5/) },
    ],
  },
  {
    name: 'statement',
    title: 'A statement, its chain of attribution, and the words that prove it',
    steps: [
      { keys: '3', shows: same(/─ 1\/3/) },
      { keys: '\r', shows: same(/› Anna Lind [^\n]+\n/) },
    ],
  },
  {
    name: 'reading',
    title: 'An article, read record by record',
    steps: [
      { keys: '1', shows: same(/─ 1\/1/) },
      { keys: '\r', shows: same(/› Port-Clair : les dockers/) },
      { keys: 'n', shows: same(/ 1 (?:of|sur) \d/) },
      { keys: 'n', shows: same(/ 2 (?:of|sur) \d/) },
    ],
  },
  {
    name: 'event',
    title: 'An event with its figures',
    steps: [
      { keys: '4', shows: same(/─ 1\/3/) },
      { keys: 'j', shows: same(/─ 2\/3/) },
      { keys: '\r', shows: same(/Dépêche › [^›\n]+ › [^›\n]+\n/) },
    ],
  },
  { name: 'timeline', title: 'The timeline', steps: [{ keys: '5', shows: same(/─ 1\/\d/) }] },
  {
    name: 'conflict',
    title: 'Records that cannot all hold',
    steps: [
      { keys: '8', shows: same(/─ 1\/1/) },
      { keys: '\r', shows: same(/Dépêche › [^›\n]+ › [^›\n]+\n/) },
    ],
  },
  {
    name: 'search',
    title: 'A search, its results and what they lead to',
    steps: [
      { keys: '/', shows: { en: /Search:/, fr: /Chercher :/ } },
      { keys: 'reunion', shows: same(/─ 1\/\d/) },
    ],
    leave: '\r',
  },
  {
    name: 'no-results',
    title: 'A search without results',
    steps: [
      { keys: '/', shows: { en: /Search:/, fr: /Chercher :/ } },
      { keys: '\u0015xyzzy', shows: same(/xyzzy”|xyzzy »/) },
    ],
    leave: '\r',
  },
  {
    name: 'filters',
    title: 'The filters of a list',
    steps: [
      { keys: '3', shows: same(/─ 1\/3/) },
      { keys: 'f', shows: { en: /Filter statements/, fr: /╭─/ } },
      { keys: ' ', shows: same(/─ 1\/1/) },
    ],
    leave: 'f',
  },
  {
    name: 'keys',
    title: 'The keys',
    steps: [{ keys: '?', shows: { en: /╭─ Keys/, fr: /╭─ / } }],
    leave: 'q',
  },
];

/** The windows in which every scene is seen. */
export const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 50 },
] as const;
