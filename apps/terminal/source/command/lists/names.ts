import type { Label } from '../../labels/language.ts';
import { type Word, wordsIn } from '../../labels/words.ts';

/** A record as lists name it. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** What the columns of several lists are called. */
export const headings = {
  slug: { en: 'Slug', fr: 'Identifiant' },
  name: { en: 'Name', fr: 'Nom' },
  kind: { en: 'Kind', fr: 'Nature' },
  article: { en: 'Article', fr: 'Article' },
  articles: { en: 'Articles', fr: 'Articles' },
  dossiers: { en: 'Dossiers', fr: 'Dossiers' },
  events: { en: 'Events', fr: 'Événements' },
  title: { en: 'Title', fr: 'Titre' },
  offices: { en: 'Offices', fr: 'Fonctions' },
  notes: { en: 'Notes', fr: 'Notes' },
  words: { en: 'Words of the article', fr: 'Mots de l’article' },
  statements: { en: 'Statements', fr: 'Déclarations' },
  time: { en: 'When', fr: 'Date' },
  what: { en: 'What', fr: 'Quoi' },
  who: { en: 'Who', fr: 'Qui' },
  wikidata: { en: 'Wikidata', fr: 'Wikidata' },
} as const satisfies Readonly<Record<string, Label>>;

/** What the types of records are called, by the API's name for them. */
export const recordLabels = {
  Article: { en: 'article', fr: 'article' },
  Actor: { en: 'actor', fr: 'acteur' },
  Statement: { en: 'statement', fr: 'déclaration' },
  Event: { en: 'event', fr: 'événement' },
} as const satisfies Readonly<Record<string, Label>>;

/** Every word for a type of records, in every language. */
export function recordWords(types: readonly string[]): readonly Word[] {
  const words = wordsIn(recordLabels).map(({ value, word }) => ({ value: value.toUpperCase(), word }));
  return words.filter(({ value }) => types.includes(value));
}

/** What stands between a name and what is said of it. */
export const colon: Label = { en: ': ', fr: '\u00a0: ' };

/** Editors' remarks, one a line. */
export function notesOf({ notes }: { readonly notes: ReadonlyArray<{ readonly text: string }> }): string {
  return notes.map(({ text }) => text).join('\n');
}

export function namesOf(records: readonly Named[]): string {
  return records.map(({ name }) => name).join(', ');
}
