import { segmentText, statementActs, statementForms } from '@depeche/model';
import { stringify } from 'yaml';
import { printableLine } from '../../text/printable.ts';

/** What a new document is made from. */
export interface NewDocument {
  readonly slug: string;
  readonly language: string;
  readonly title: string | undefined;
  /** The name of the file with the text, beside the document. */
  readonly textFile: string;
  readonly text: string;
  /** The name of the JSON Schema beside the document; undefined where none is wanted. */
  readonly schemaFile: string | undefined;
}

/** A document for an article whose text is there: sound as it is, its sentences listed, its records still to be written. */
export function newDocument({ slug, language, title, textFile, text, schemaFile }: NewDocument): string {
  const { paragraphs, sentences } = segmentText(text, language);
  const listed = paragraphs.flatMap((paragraph, i) => [
    `    # ¶${i + 1}`,
    ...sentences
      .filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
      .map(({ exact }) => `    #   ${printableLine(exact)}`),
  ]);
  return [
    ...(schemaFile === undefined ? [] : [`# yaml-language-server: $schema=./${schemaFile}`]),
    '# Who said what in an article, what happened, and the words that prove it. Words are quoted, not counted.',
    '# “depeche check --watch --coverage” on this file shows what is wrong, and what no record backs yet, as you write.',
    `slug: ${slug}`,
    '# actors:',
    '#   jane-doe: { kind: PERSON, name: { en: Jane Doe } }',
    '# places:',
    '#   harbour: { name: { en: the harbour } }',
    '# topics:',
    '#   fishing: { label: { en: Fishing } }',
    '# events:',
    '#   opening: { type: OTHER, label: { en: The harbour opens }, status: PLANNED, evidence: words of the article }',
    'articles:',
    `  ${slug}:`,
    ...(title === undefined ? [] : [`    title: ${yaml(title)}`]),
    `    language: ${yaml(language)}`,
    '    # publishedOn: 2021-12-30',
    '    # publisher: Who published it',
    '    # url: https://…',
    '    provenance: { method: AUTHORED }',
    `    text: { file: ${yaml(textFile)} }`,
    '    # statements:',
    '    #   short-id:',
    '    #     speakers: [jane-doe]',
    `    #     form: INDIRECT    # ${Object.keys(statementForms).join(', ')}`,
    `    #     act: ASSERT       # ${Object.keys(statementActs).join(', ')}`,
    '    #     source: the words that say who',
    '    #     cue: the words that report',
    '    #     content: the words of what was said',
    '    # mentions:',
    '    #   - { kind: NAME, of: { actor: jane-doe }, spans: Jane Doe }',
    '    # notes:',
    '    #   - { text: { en: A remark }, spans: words that it is on }',
    '    #',
    '    # The sentences:',
    ...listed,
    '',
  ].join('\n');
}

/** A value as YAML has it on one line. */
function yaml(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
