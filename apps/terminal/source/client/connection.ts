/** A way to the API: over HTTP, or inside this process. */
export interface Connection {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response> | Response;
  /** Where queries go. */
  readonly url: string;
  close(): Promise<void>;
}
