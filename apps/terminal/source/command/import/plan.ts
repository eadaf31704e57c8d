import { basename, dirname, extname, resolve } from 'node:path';
import {
  detectFormat,
  disk,
  type FormatName,
  findPairs,
  headOf,
  openInput,
  type Pair,
  type Unpaired,
  unpairedProblems,
} from '@depeche/exchange';
import { TerminalError } from '../../error.ts';
import { STDIN } from '../files/read-text.ts';
import { slugOf } from '../files/slug-of.ts';
import type { ImportJob } from './job.ts';
import { createReader, type ReaderFile, type ReaderOptions } from './reader.ts';

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
  const files = [...sorted].flatMap(([format, named]) => filesOf(format, named, pairs));
  if (options.dossier !== undefined && files.length > 1) {
    throw new TerminalError(
      'BAD_USAGE',
      `The option --dossier names one dossier, and these are ${files.length} files that become one each.`,
    );
  }
  const names = options.dossier === undefined ? dossierNames(files) : [options.dossier];
  const jobs = files.map((file, i) => createReader({ ...file, dossier: names[i] ?? file.format }, options));
  return { documents: sorted.get('depeche') ?? [], jobs, unpaired };
}

type SourceFile = Omit<ReaderFile, 'dossier'>;

/** The files that become a dossier each, with those that belong to them. */
function filesOf(format: FormatName, named: readonly string[], pairs: readonly Pair[]): SourceFile[] {
  if (format === 'depeche') return [];
  if (format === 'brat') {
    return pairs.map(({ text, annotations: [file = text, ...more] }) => ({
      file,
      format,
      also: [text, ...more],
    }));
  }
  // Annotations come on top of one another: two dossiers that both have an article show one of them.
  const [file = '', ...also] = named;
  return format === 'web-annotation'
    ? [{ file, format, also }]
    : named.map((each) => ({ file: each, format, also: [] }));
}

/** What the dossiers of files are called: as the files or, where two files have one name, with their folders before it. */
function dossierNames(files: readonly SourceFile[]): string[] {
  const plain = files.map(({ file, format }) => slugOf(nameOf(file), format));
  const names = files.map(({ file, format }, i) => {
    const isAlone = plain.filter((name) => name === plain[i]).length === 1;
    return isAlone
      ? (plain[i] ?? format)
      : slugOf(`${basename(dirname(resolve(file)))}-${nameOf(file)}`, format);
  });
  for (const [i, name] of names.entries()) {
    const other = names.indexOf(name);
    if (other === i) continue;
    throw new TerminalError(
      'BAD_USAGE',
      `The files ${files[other]?.file} and ${files[i]?.file} would both become the dossier ${name}: import one of them by itself with --dossier.`,
    );
  }
  return names;
}

function formatOf(path: string): FormatName {
  if (path === STDIN) return 'depeche';
  if (disk.named(path)?.kind === 'folder') return 'brat';
  if (/\.(?:ann|a1|a2)$/.test(path)) return 'brat';
  // What is no other format is taken for a document, of which check says what is wrong.
  return detectFormat(path, headOf(openInput(path))) ?? 'depeche';
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
