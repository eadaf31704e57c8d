import type { Input } from '../../input/input.ts';
import type { Read } from '../../read.ts';
import type { GdeltOptions } from '../options.ts';
import { readTable } from '../read-table.ts';
import { mentionTable } from '../table.ts';
import { createMentionReader } from './mention.ts';

/**
 * Reads mentions of GDELT 2.0: further articles in which an event is reported. The events come from `options.find`;
 * of an event that it does not know, the article is taken over alone.
 * Throws an `ExchangeError` where the file cannot be read on or is of another format.
 */
export function readMentions(input: Input, options: GdeltOptions): Generator<Read> {
  return readTable(input, mentionTable, options, createMentionReader);
}
