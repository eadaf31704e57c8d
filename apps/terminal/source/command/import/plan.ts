import { basename, extname } from 'node:path';
import {
  detectFormat,
  disk,
  type FormatName,
  findPairs,
  formats,
  headOf,
  openInput,
  type Unpaired,
  unpairedProblems,
} from '@depeche/exchange';
import { TerminalError } from '../../error.ts';
import { STDIN } from '../files/read-text.ts';
import { slugOf } from '../files/slug-of.ts';
import type { ImportJob } from './job.ts';
import { createReader, type ReaderOptions } from './reader.ts';

/** What is to be imported: documents of our own, and files in other formats. */
export interface ImportPlan {
  readonly documents: readonly string[];
  readonly jobs: readonly ImportJob[];
  /** What lies about in the folders that were named and is part of nothing. */
  readonly unpaired: readonly Unpaired[];
}

export interface PlanOptions extends ReaderOptions {
  /** The format of every file; told from its name and beginning where it is left out. */
  readonly format: FormatName | undefined;
  /** The slug of the dossier; made from the name of each file where it is left out. */
  readonly dossier: string | undefined;
}

/** Tells what each file is. Throws `BAD_USAGE`, and `ExchangeError` for a file that cannot be looked into. */
export function planImport(paths: readonly string[], options: PlanOptions): ImportPlan {
  const sorted = Map.groupBy(paths, (path) => options.format ?? formatOf(path));
  const { pairs, unpaired } = findPairs(sorted.get('brat') ?? [], disk);
  const files = [...sorted].flatMap(([format, named]) =>
    format === 'brat' || format === 'depeche'
      ? []
      : named.map((file) => ({ file, format, also: [] as string[] })),
  );
  const inputs = [
    ...files,
    ...pairs.map(({ text, annotations: [file = text, ...more] }) => ({
      file,
      format: 'brat' as const,
      also: [text, ...more],
    })),
  ];
  if (options.dossier !== undefined && inputs.length > 1) {
    throw new TerminalError(
      'BAD_USAGE',
      `The option --dossier names one dossier, and these are ${inputs.length} files that become one each.`,
    );
  }
  const slugs = new Map<string, string>();
  const jobs = inputs.map(({ file, format, also }): ImportJob => {
    const dossier = options.dossier ?? slugOf(nameOf(file), format);
    const other = slugs.get(dossier);
    if (other !== undefined) {
      throw new TerminalError(
        'BAD_USAGE',
        `The files ${other} and ${file} would both become the dossier ${dossier}: import one of them by itself with --dossier.`,
      );
    }
    slugs.set(dossier, file);
    return createReader({ file, also, format, dossier }, options);
  });
  return { documents: sorted.get('depeche') ?? [], jobs, unpaired };
}

function formatOf(path: string): FormatName {
  if (path === STDIN) return 'depeche';
  if (disk.named(path)?.kind === 'folder') return 'brat';
  if (/\.(?:ann|a1|a2)$/.test(path)) return 'brat';
  const found = detectFormat(path, headOf(openInput(path)));
  // What is no other format is taken for a document, of which check says what is wrong.
  return found !== undefined && formats[found].isRead ? found : 'depeche';
}

/** The name of a file without its endings: `20150218230000.export.CSV.zip` is `20150218230000.export`. */
function nameOf(file: string): string {
  const name = basename(file).replace(/\.(?:zip|gz)$/i, '');
  return name.slice(0, name.length - extname(name).length);
}

/** Why a file in a folder was passed over, as a sentence. */
export function describeUnpaired({ path, problem }: Unpaired): string {
  return `${path}: ${unpairedProblems[problem]}`;
}
