import { type ExitReason, exitCodes } from './exit-codes.ts';

/** What can stop a command, as stable codes for programs; the message is one sentence for people. */
export type TerminalErrorCode =
  | 'BAD_USAGE'
  | 'BAD_SETTING'
  | 'STORE_FAILED'
  | 'ADDRESS_FAILED'
  | 'SERVER_FAILED'
  | 'WORKERS_FAILED'
  | 'ANSWER_REFUSED'
  | 'ANSWER_FAILED'
  | 'NOT_FOUND'
  | 'FILE_FAILED'
  | 'OUTPUT_CLOSED';

const reasons: Readonly<Record<TerminalErrorCode, ExitReason>> = {
  BAD_USAGE: 'usage',
  BAD_SETTING: 'usage',
  STORE_FAILED: 'store',
  ADDRESS_FAILED: 'network',
  SERVER_FAILED: 'network',
  WORKERS_FAILED: 'internal',
  ANSWER_REFUSED: 'found',
  ANSWER_FAILED: 'internal',
  NOT_FOUND: 'found',
  FILE_FAILED: 'file',
  OUTPUT_CLOSED: 'fine',
};

/** The one error class of the program. Whoever runs a command prints the message alone and exits with `exitCode`. */
export class TerminalError extends Error {
  override readonly name = 'TerminalError';
  readonly code: TerminalErrorCode;
  readonly exitCode: number;

  constructor(code: TerminalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.exitCode = exitCodes[reasons[code]].code;
  }
}
