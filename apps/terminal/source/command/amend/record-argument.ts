import { SLUG_PATTERN } from '@depeche/model';
import type { AmendableType } from '@depeche/store';
import { type Command, Option } from 'commander';
import { TerminalError } from '../../error.ts';
import { oneValueOf } from '../options/values.ts';

const types = ['actor', 'statement', 'event', 'article'] as const satisfies readonly AmendableType[];

/** The arguments by which a record is named: its type and its slug. */
export function addRecordArguments(command: Command): Command {
  return command
    .argument('<type>', types.join(', '))
    .argument('<slug>', 'its slug; of a statement with that of its article, as in some-article/some-id');
}

/** Why, which stays in the log. */
export function reasonOption(): Option {
  return new Option('--reason <words>', 'why; it stays in the log');
}

/** Reads both arguments. Throws `BAD_USAGE`. */
export function readRecord(
  type: string,
  slug: string,
): { readonly type: AmendableType; readonly slug: string } {
  // The list has no other values.
  const known = oneValueOf('<type>', types)(type) as AmendableType;
  const parts = slug.split('/');
  const expected = known === 'statement' ? 2 : 1;
  if (parts.length === expected && parts.every((part) => SLUG_PATTERN.test(part)))
    return { type: known, slug };
  const example = known === 'statement' ? 'some-article/some-id' : 'joe-biden';
  throw new TerminalError(
    'BAD_USAGE',
    `The slug of ${known === 'actor' || known === 'event' || known === 'article' ? 'an' : 'a'} ${known} is such as ${example}, not “${slug}”.`,
  );
}

/** The reason, which nobody may leave out: whoever asks later has nothing else to go by. Throws `BAD_USAGE`. */
export function demandReason(reason: string | undefined): string {
  if (reason !== undefined && reason.trim() !== '') return reason;
  throw new TerminalError('BAD_USAGE', 'Say why with --reason; it stays in the log.');
}
