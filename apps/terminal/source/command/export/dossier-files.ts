import { type LeftOut, writeAnnotations, writeBrat, writeJsonLd, writeNative } from '@depeche/exchange';
import { type Dossier, toDocument } from '@depeche/model';
import { stringify } from 'yaml';
import { safeJson } from '../../formats/safe-json.ts';
import { toolName } from '../tool-name.ts';
import type { ExportFile } from './export-file.ts';

/** What the writers of dossiers are told. */
interface DossierOptions {
  /** Whether what is written goes to a terminal, on which control characters would do something. */
  readonly isForTerminal: boolean;
  /** Told what an article has and a format cannot hold. */
  readonly onLeftOut: (article: string, leftOut: readonly LeftOut[]) => void;
}

type WriteDossier = (dossier: Dossier, options: DossierOptions) => ExportFile[];

/** The formats in which a dossier is written as a whole, each with the files that it makes. */
export const dossierFormats = {
  yaml: (dossier) => [
    { name: `${dossier.slug}.yaml`, pieces: [stringify(toDocument(dossier), { lineWidth: 110 })] },
  ],
  json: (dossier, { isForTerminal }) => [
    {
      name: `${dossier.slug}.json`,
      pieces: [isForTerminal ? `${safeJson(toDocument(dossier), 2)}\n` : writeNative(dossier)],
    },
  ],
  'json-ld': (dossier) => [{ name: `${dossier.slug}.jsonld`, pieces: writeJsonLd(dossier) }],
  'web-annotation': (dossier) => [
    {
      name: `${dossier.slug}.annotations.jsonld`,
      pieces: writeAnnotations(dossier, { tool: toolName, time: new Date().toISOString() }),
    },
  ],
  brat: (dossier, { onLeftOut }) =>
    dossier.articles
      .filter(({ text }) => text !== null)
      .flatMap(({ slug }): ExportFile[] => {
        const { name, text, annotations, leftOut } = writeBrat(dossier, slug);
        onLeftOut(slug, leftOut);
        return [
          { name: `${name}.txt`, pieces: [text] },
          { name: `${name}.ann`, pieces: [annotations] },
        ];
      }),
} as const satisfies Readonly<Record<string, WriteDossier>>;

export type DossierFormat = keyof typeof dossierFormats;

export function isDossierFormat(format: string): format is DossierFormat {
  return Object.hasOwn(dossierFormats, format);
}
