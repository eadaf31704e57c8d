import type { Actor, Article, Conflict, Event, Place, Statement, Topic } from '@depeche/model';
import type { Records } from '../contract/store.ts';

/** A text of a record in which words are looked for. */
export interface Field {
  readonly name: string;
  readonly text: string;
  /** Whether it is what the record is called: such words count for more. */
  readonly isName: boolean;
}

type FieldsOf = { readonly [T in keyof Records]: (record: Records[T]) => Field[] };

const byType: FieldsOf = {
  article: ({ title, text }: Article) => [
    ...(title === undefined ? [] : [called('title', title)]),
    ...(text === null ? [] : [said('text', text)]),
  ],
  actor: ({ name, aliases }: Actor) => [
    ...Object.values(name).map((text) => called('name', text)),
    ...Object.values(aliases).flatMap((texts) => texts.map((text) => called('aliases', text))),
  ],
  statement: ({ text, source }: Statement) => [
    said('text', text),
    ...source.map(({ exact }) => said('source', exact)),
  ],
  event: ({ label, evidence }: Event) => [
    ...Object.values(label).map((text) => called('label', text)),
    ...evidence.map(({ exact }) => said('evidence', exact)),
  ],
  place: ({ name }: Place) => Object.values(name).map((text) => called('name', text)),
  topic: ({ label }: Topic) => Object.values(label).map((text) => called('label', text)),
  conflict: ({ note }: Conflict) => Object.values(note).map((text) => said('note', text)),
};

/** The texts by which a record is found, in the order in which they are shown. */
export function fieldsOf<T extends keyof Records>(type: T, record: Records[T]): Field[] {
  return byType[type](record);
}

function called(name: string, text: string): Field {
  return { name, text, isName: true };
}

function said(name: string, text: string): Field {
  return { name, text, isName: false };
}
