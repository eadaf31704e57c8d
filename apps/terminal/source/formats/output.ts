import type { Writable } from 'node:stream';
import { TerminalError } from '../error.ts';

/** Where a command's answer goes. */
export interface Output {
  /** Resolves when the text is on its way. Throws `OUTPUT_CLOSED` where the reader has had enough (`| head`). */
  write(text: string): Promise<void>;
}

export function createOutput(stream: Writable): Output {
  // Without a listener the failure that the callback reports would end the program as well.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(asFailure(error)) : resolve()));
      }),
  };
}

function asFailure(error: Error): TerminalError {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
    ? new TerminalError('OUTPUT_CLOSED', 'The reader of the output is gone.', { cause: error })
    : new TerminalError('FILE_FAILED', `The output cannot be written: ${error.message}.`, { cause: error });
}
