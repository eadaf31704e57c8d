/** The playground cannot be served. `PLAYGROUND_NOT_BUILT`: its files are missing. */
export class PlaygroundError extends Error {
  override readonly name = 'PlaygroundError';
  readonly code: 'PLAYGROUND_NOT_BUILT';

  constructor(code: 'PLAYGROUND_NOT_BUILT', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
