import test from 'ava';
import { detectFormat } from './detect-format.ts';

const cases: ReadonlyArray<readonly [what: string, name: string, head: string, format: string | undefined]> =
  [
    ['annotations of brat by their name', 'novel.ann', 'T1\tCitation 0 3\tOui', 'brat'],
    ['a dossier in YAML', 'harbour.yaml', '# mine\nslug: harbour\n', 'depeche'],
    ['a dossier in YAML by its beginning', 'harbour', 'slug: harbour\n', 'depeche'],
    ['a dossier in JSON', 'copy.json', '{\n  "slug": "founding",\n', 'depeche'],
    [
      'an annotation by its context',
      'note.json',
      '{ "@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation" }',
      'web-annotation',
    ],
    ['a page of annotations', 'page.jsonld', '{"type": "AnnotationPage", "items": []}', 'web-annotation'],
    ['records of PLOVER', 'gold.txt', '[\n{ "id": "PLOVER-GSR01-AGREE-0001", "event": "AGREE" }', 'plover'],
    ['what is nothing that is known', 'letter.txt', 'Dear Sir,', undefined],
  ];

for (const [what, name, head, format] of cases) {
  test(`It is told: ${what}`, (t) => {
    t.is(detectFormat(name, head), format as never);
  });
}
