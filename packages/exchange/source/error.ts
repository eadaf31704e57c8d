/** What can go wrong with a file as a whole, as stable codes for programs; the message is one sentence for people. */
export type ExchangeErrorCode =
  /** The file is not there or cannot be read. */
  | 'UNREADABLE'
  /** It unpacks to more than is taken. */
  | 'TOO_LARGE'
  /** A line is longer than is taken. */
  | 'LINE_TOO_LONG'
  /** It is not of the format that was named, or of none that is known. */
  | 'UNKNOWN_FORMAT'
  /** A mapping or an option is not right. */
  | 'BAD_OPTION';

/** The one error class of the package: `code` is stable, `cause` is what lies beneath, if anything does. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly code: ExchangeErrorCode;

  constructor(code: ExchangeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
