/** A way to the API: over HTTP, or inside this process. */
export interface Connection {
  readonly fetch: typeof globalThis.fetch;
  /** Where queries go. */
  readonly url: string;
  close(): Promise<void>;
}
