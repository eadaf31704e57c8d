import type { Operation } from '../../client/operation.ts';
import type { ListData } from '../../client/pages.ts';
import type { Column } from '../../formats/column.ts';
import type { Filter } from '../options/filter.ts';

/** A list of the API as a command: what it is called, asks, takes and shows. */
export interface List<Node> {
  /** The plural of what is listed, which is the command. */
  readonly name: string;
  /** The command, where it has a name of its own; the plural is another name for it. */
  readonly command?: string;
  /** What it does, in the list of commands. */
  readonly brief: string;
  /** What it does, in its own help. */
  readonly summary: string;
  /** Takes `filter`, `orderBy`, `first`, `after` and `isCounted` where it has them. */
  readonly operation: Operation<ListData<Node>>;
  /** How many records one request asks for: as many as the API's limit on cost lets through. */
  readonly pageSize: number;
  readonly filters: readonly Filter[];
  /** By what it can be ordered, with what that means; nothing where it has an order of its own. */
  readonly orders: Readonly<Record<string, string>>;
  readonly columns: ReadonlyArray<Column<Node>>;
  /** What stands in Markdown beside the columns: the words that prove the record. */
  readonly proof: ReadonlyArray<Column<Node>>;
  /** Commands to show in its help. */
  readonly examples: readonly string[];
}
