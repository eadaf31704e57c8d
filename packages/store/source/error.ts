/** What can go wrong in a store, as stable codes for programs; the message is one sentence for people. */
export type StoreErrorCode =
  /** A location of a kind that no engine here serves. */
  | 'UNSUPPORTED_LOCATION'
  /** The file is something else; it was not touched. */
  | 'NOT_A_STORE'
  /** A newer release has written it. */
  | 'STORE_TOO_NEW'
  /** The file or its folder cannot be read or written, or the disk is full. */
  | 'UNWRITABLE'
  /** Another process held the store for longer than we wait. */
  | 'BUSY'
  /** The file is damaged. */
  | 'CORRUPT'
  /** The store was closed. */
  | 'CLOSED'
  /** The store cannot answer. */
  | 'UNAVAILABLE'
  /** A cursor of another list, of another ordering, or no cursor at all. */
  | 'BAD_CURSOR'
  /** A page of a size, or with ends, that cannot be had. */
  | 'BAD_PAGE'
  /** A search without words. */
  | 'BAD_QUERY'
  /** A time range with what is no day. */
  | 'BAD_DATE'
  /** An ordering that the list does not have. */
  | 'BAD_ORDER'
  /** A dossier, or what another keeps, would refer to a record that is not there. */
  | 'BROKEN_REFERENCE'
  /** The store holds a later edition of the dossier. */
  | 'OLDER_EDITION'
  /** Nothing was done that could be taken back, or it was taken back already. */
  | 'NOTHING_TO_UNDO'
  /** What would have to be brought back was too much to be kept. */
  | 'UNDO_NOT_KEPT'
  /** A file is there already that would be written over. */
  | 'FILE_EXISTS'
  /** An amendment of what is not there, without a reason, or that would leave a dossier less sound than it was. */
  | 'BROKEN_AMENDMENT'
  /** This kind of store does not do that; the message says what does. */
  | 'UNSUPPORTED'
  /** Nothing of the above: `cause` tells. */
  | 'UNKNOWN';

/** The one error class of the package: `code` is stable, `cause` is what lies beneath, if anything does. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
