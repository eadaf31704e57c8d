import type { Input } from '../../input/input.ts';
import type { Read } from '../../read.ts';
import type { GdeltOptions } from '../options.ts';
import { readTable } from '../read-table.ts';
import { gkgTable } from '../table.ts';
import { createDocumentReader } from './document.ts';

/**
 * Reads the Global Knowledge Graph 2.1: articles with their date, publisher and headline; their quotations, as
 * statements whose speakers nobody has told; the persons and organizations that they name, in a note on each article.
 * Throws an `ExchangeError` where the file cannot be read on or is of another format.
 */
export function readGkg(input: Input, options: GdeltOptions): Generator<Read> {
  return readTable(input, gkgTable, options, createDocumentReader);
}
