/** What can go wrong in the model, as stable codes for programs; the message is for people. */
export type ModelErrorCode = 'BAD_DATE' | 'BAD_DURATION' | 'BAD_OFFSET' | 'DOSSIER_REFUSED';

/** The one error class of the package: `code` is stable, `cause` is what lies beneath, if anything does. */
export class ModelError extends Error {
  override readonly name: string = 'ModelError';
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
