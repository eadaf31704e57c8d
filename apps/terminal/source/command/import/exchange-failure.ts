import { ExchangeError } from '@depeche/exchange';
import { TerminalError } from '../../error.ts';

/** Does something with files of other formats, and says in one sentence why it could not be done. */
export async function orRefuse<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (!(cause instanceof ExchangeError)) throw cause;
    const code = cause.code === 'BAD_OPTION' || cause.code === 'UNKNOWN_FORMAT' ? 'BAD_USAGE' : 'FILE_FAILED';
    throw new TerminalError(code, cause.message, { cause });
  }
}
