/** The sections in the order of the start screen; their numbers are the keys that lead to them. */
export const sectionNames = [
  'articles',
  'actors',
  'statements',
  'events',
  'timeline',
  'places',
  'topics',
  'conflicts',
  'dossiers',
] as const;

/** A part of the program that lists records. */
export type SectionName = (typeof sectionNames)[number] | 'search';

export function isSectionName(name: string): name is SectionName {
  return name === 'search' || sectionNames.some((known) => known === name);
}

/** The types of records that have a page of their own, by the section under which it stands. */
export const recordTypes = {
  articles: 'article',
  actors: 'actor',
  statements: 'statement',
  events: 'event',
  places: 'place',
  topics: 'topic',
  conflicts: 'conflict',
  dossiers: 'dossier',
} as const;

export type RecordSection = keyof typeof recordTypes;

/** Whose records have no words in an article: they have the screen to themselves. */
const wordless: readonly RecordSection[] = ['topics', 'dossiers'];

export function isWordless(section: string): boolean {
  return wordless.some((known) => known === section);
}

export function isRecordSection(name: string): name is RecordSection {
  return name in recordTypes;
}
