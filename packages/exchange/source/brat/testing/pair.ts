import type { Dossier } from '@depeche/model';
import type { Finding } from '../../finding.ts';
import { inputOf } from '../../input/input.ts';
import { type BratOptions, readBrat } from '../read.ts';

/** A text of our own with two quotations, in which everybody is annotated in the way of fr-litbank. */
export const TEXT = `« Le bac ne part pas », dit la passeuse. Marthe répondit : « Nous attendrons. »

Elle ajouta qu'il pleuvait 🙂 depuis lundi. Le soir, Marthe partit.
`;

export const ANNOTATIONS = [
  'T1\tCitation 0 22\t« Le bac ne part pas »',
  'T2\tIntroducteur 24 27\tdit',
  'T3\tEntite 28 39\tla passeuse',
  'R1\tSource Arg1:T3 Arg2:T1',
  'R2\tIntroduction Arg1:T2 Arg2:T1',
  'T4\tCitation 59 79\t« Nous attendrons. »',
  'T5\tIntroducteur 48 56\trépondit',
  'T6\tEntite 41 47\tMarthe',
  'R3\tSource Arg1:T6 Arg2:T4',
  'R4\tIntroduction Arg1:T5 Arg2:T4',
];

/** A file of annotations of lines. */
export function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

/** Everything that a reader gives of a pair of files. */
export function readPair(
  text: string | Uint8Array,
  annotations: string | Uint8Array,
  options: Partial<BratOptions> = {},
): { readonly parts: readonly Dossier[]; readonly findings: readonly Finding[] } {
  const files = { text: inputOf('le_bac.txt', text), annotations: inputOf('le_bac.ann', annotations) };
  const defaults = { dossier: 'test', time: '2024-03-05T12:00:00Z', tool: 'depeche 0.1.0', language: 'fr' };
  const reads = [...readBrat(files, { ...defaults, ...options })];
  return {
    parts: reads.flatMap((read) => (read.type === 'part' ? [read.part] : [])),
    findings: reads.flatMap((read) => (read.type === 'finding' ? [read.finding] : [])),
  };
}

/** The one part of a pair in which nothing is wrong. */
export function soundPart(text: string, annotations: string, options?: Partial<BratOptions>): Dossier {
  const { parts, findings } = readPair(text, annotations, options);
  const [part] = parts;
  if (!part || findings.length > 0) throw new Error(`Not sound: ${JSON.stringify(findings)}`);
  return part;
}
