import type { TrustedDocuments } from '@depeche/graphql';
import { TerminalError } from '../error.ts';
import type { Context } from './context.ts';
import { readText } from './files/read-text.ts';
import { describeFinding } from './import/findings.ts';

/**
 * The trusted documents in a file; undefined where there is none. Where anything is wrong with it, writes all that is and
 * throws `DOCUMENTS_REFUSED`; throws `FILE_FAILED` where it cannot be read.
 */
export async function readTrusted(
  { trustedFile: file }: { readonly trustedFile: string | undefined },
  context: Pick<Context, 'stdin' | 'output' | 'paint'>,
): Promise<TrustedDocuments | undefined> {
  if (file === undefined) return undefined;
  const text = await readText(file, context.stdin);
  const { readTrustedDocuments } = await import('@depeche/graphql');
  const read = readTrustedDocuments(text);
  if ('documents' in read) return read.documents;
  const { problems } = read;
  for (const problem of problems) {
    await context.output.write(describeFinding({ level: 'ERROR', file, ...problem }, context));
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new TerminalError('DOCUMENTS_REFUSED', `The trusted documents in ${file} have ${count}.`);
}

/** Says how many trusted documents a server runs, and whether there are others. */
export function sayTrusted(
  trusted: TrustedDocuments | undefined,
  { trustedOnly }: { readonly trustedOnly: boolean },
  { say }: Pick<Context, 'say'>,
): void {
  if (trusted === undefined) return;
  const count = trusted.size === 1 ? '1 trusted document' : `${trusted.size} trusted documents`;
  say(`Clients can name ${count}${trustedOnly ? '; it runs no others, and has no playground.' : '.'}`);
}
