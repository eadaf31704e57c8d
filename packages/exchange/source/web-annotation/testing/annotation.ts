import { inputOf } from '../../input/input.ts';
import type { Read } from '../../read.ts';
import { type AnnotationOptions, readAnnotations } from '../read.ts';
import { harbour } from './harbour.ts';

/** A sound annotation of the harbour's article, with some keys in place of its own. */
export function annotation(keys: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    motivation: 'commenting',
    body: { type: 'TextualBody', value: 'Cold, for March.', language: 'en' },
    target: on({ type: 'TextQuoteSelector', exact: 'was cold' }),
    ...keys,
  };
}

/** The harbour's article as a target, with a selector. */
export function on(selector: unknown): Record<string, unknown> {
  return { source: 'https://news.example/closed-harbour', selector };
}

/** Reads what is written down as JSON, or a text or bytes as they are. */
export function read(content: unknown, options: Partial<AnnotationOptions> = {}): Read[] {
  const isFile = typeof content === 'string' || content instanceof Uint8Array;
  const json = isFile ? content : JSON.stringify(content, null, 2);
  return [
    ...readAnnotations(inputOf('notes.json', json), {
      of: harbour,
      dossier: 'harbour',
      time: '2024-03-06T10:00:00Z',
      tool: 'depeche test',
      ...options,
    }),
  ];
}

/** The findings among what was read. */
export function findingsOf(reads: readonly Read[]) {
  return reads.flatMap((one) => (one.type === 'finding' ? one.finding : []));
}

/** The rules that were broken, in order. */
export function rulesOf(reads: readonly Read[]): string[] {
  return findingsOf(reads).map(({ rule }) => rule);
}

/** The one part that was read; throws where there is none. */
export function partOf(reads: readonly Read[]) {
  const [part, ...more] = reads.flatMap((one) => (one.type === 'part' ? one.part : []));
  if (!part || more.length > 0)
    throw new Error(`There are ${more.length} parts: ${rulesOf(reads).join(', ')}.`);
  return part;
}
