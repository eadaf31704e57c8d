import type { Input } from '../../input/input.ts';
import type { Read } from '../../read.ts';
import type { GdeltOptions } from '../options.ts';
import { readTable } from '../read-table.ts';
import { eventTable } from '../table.ts';
import { createEventReader } from './event.ts';

/**
 * Reads events of GDELT 2.0. Each becomes an event in PLOVER with its CAMEO code kept, reported in the article that
 * SOURCEURL names; its actors are those of the codes, and what the file calls them is in the event's label. That an
 * intent is expressed (03) has occurred: it is `AGREE`, as in PLOVER, and not the planned event itself.
 * Throws an `ExchangeError` where the file cannot be read on or is of another format.
 */
export function readEvents(input: Input, options: GdeltOptions): Generator<Read> {
  return readTable(input, eventTable, options, createEventReader);
}
