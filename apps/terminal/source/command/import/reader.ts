import {
  type BratMapping,
  type FormatName,
  openInput,
  type Read,
  type ReadOptions,
  readAnnotations,
  readBrat,
  readEvents,
  readGkg,
  readMentions,
} from '@depeche/exchange';
import type { Language } from '@depeche/model';
import type { Records } from '@depeche/store';
import { TerminalError } from '../../error.ts';
import type { Annotated } from './annotated.ts';
import type { ImportJob } from './job.ts';

/** What readers are told besides their files. */
export interface ReaderOptions {
  readonly time: string;
  readonly tool: string;
  readonly language: Language | undefined;
  readonly mapping: BratMapping | undefined;
  /** Where the annotated articles stand; asked once the store is open. */
  readonly annotated: () => Annotated | undefined;
  /** A record that the store holds already; asked once the store is open. */
  readonly find: <T extends keyof Records>(type: T, slug: string) => Records[T] | undefined;
}

/** One file to read, with the files that belong to it. */
export interface ReaderFile {
  readonly file: string;
  readonly also: readonly string[];
  readonly format: FormatName;
  readonly dossier: string;
}

/** A file of another format as work to be done: nothing is read before that is asked for. */
export function createReader(
  { file, also, format, dossier }: ReaderFile,
  { time, tool, language, mapping, annotated, find }: ReaderOptions,
): ImportJob {
  const input = openInput(file);
  const read = (options: ReadOptions): Iterable<Read> => {
    switch (format) {
      case 'brat': {
        const [text = '', ...more] = also;
        const annotations = [file, ...more].map((path) => openInput(path));
        const given = { ...(language !== undefined && { language }), ...(mapping && { mapping }) };
        return readBrat({ text: openInput(text), annotations }, { ...options, ...given });
      }
      case 'gdelt-events':
        return readEvents(input, options);
      case 'gdelt-mentions':
        return readMentions(input, { ...options, find });
      case 'gdelt-gkg':
        return readGkg(input, options);
      case 'web-annotation': {
        const where = annotated();
        if (!where) throw withoutArticle(file);
        const { of, article } = where;
        return readAnnotations(input, { ...options, of, ...(article !== undefined && { article }) });
      }
      default:
        throw new TerminalError('BAD_USAGE', `The format ${format} is written and not read.`);
    }
  };
  return {
    file,
    format,
    dossier,
    size: input.size,
    read: (onProgress) => read({ dossier, time, tool, onProgress }),
  };
}

function withoutArticle(file: string): TerminalError {
  return new TerminalError(
    'BAD_USAGE',
    `The annotations of ${file} are on articles that are there already: name the article with --article, or their dossier with --annotated.`,
  );
}
