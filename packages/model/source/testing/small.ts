/** A small sound document as YAML, for tests to break. */
export const small = `slug: small
actors:
  anna: { kind: PERSON, name: { en: Anna }, offices: { mayor: { title: { en: Mayor }, from: 2019-05 } } }
  bert: { kind: PERSON, name: { en: Bert } }
places:
  lyon: { name: { en: Lyon } }
topics:
  weather: { label: { en: The weather } }
events:
  stay: { type: REQUEST, mode: yield, label: { en: The request }, status: OCCURRED, evidence: asked her to stay }
articles:
  note:
    language: en
    publishedOn: 2021-12-30
    provenance: { method: AUTHORED }
    text: |
      Anna said on Thursday: “It rains, and it’s late.” Bert asked her to stay in Lyon.
      Anna left, said Bert.
    statements:
      rain: { speakers: [anna], form: DIRECT, act: ASSERT, source: { exact: Anna, paragraph: 1 }, content: It rains }
      left: { speakers: [bert], form: INDIRECT, act: ASSERT, cue: said Bert, content: Anna left }
    mentions:
      - { kind: NAME, of: { actor: anna }, each: { exact: Anna, times: 2 } }
      - { kind: PRONOUN, of: { actor: anna }, spans: her }
    notes:
      - { text: { en: So they say }, on: [{ statement: note/rain }], spans: late }
conflicts:
  odd: { note: { en: Odd }, between: [{ statement: note/rain }, { event: stay }] }
`;

/** The small document with one passage put in place of another, which must be there. */
export function changed(passage: string, replacement: string, source: string = small): string {
  if (!source.includes(passage)) throw new Error(`“${passage}” does not stand in the document.`);
  return source.replace(passage, () => replacement);
}
