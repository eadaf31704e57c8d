/** A small dossier as YAML, with an article of its own. */
export function dossierYaml(slug: string, version = 1): string {
  return `slug: ${slug}
version: ${version}
actors:
  speaker-of-${slug}:
    kind: PERSON
    name: { en: Speaker }
articles:
  article-of-${slug}:
    language: en
    provenance: { method: AUTHORED }
    text: The speaker said that it rains.
    statements:
      rain:
        speakers: [speaker-of-${slug}]
        attribution: [{ actors: [speaker-of-${slug}], source: The speaker, cue: said that }]
        form: INDIRECT
        act: ASSERT
        content: it rains
`;
}

/** The same, with two problems: an unknown form on line 15 and words that are not in the article on line 17. */
export function brokenYaml(slug: string): string {
  return dossierYaml(slug)
    .replace('form: INDIRECT', 'form: INDIRCT')
    .replace('content: it rains', 'content: it rained');
}
