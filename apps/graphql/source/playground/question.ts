/** A worked question that the playground offers: in a tab on the first visit, and in its Questions panel ever after. */
export interface Question {
  /** What it asks, in plain words; the tab itself carries the name of the query's operation. */
  readonly title: string;
  /** The GraphQL document, with a named operation. */
  readonly query: string;
  /** Values of the operation's variables. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Request headers, `Accept-Language` for instance. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the server hands to the page, as JSON in its HTML. */
export interface PageData {
  /** Where queries are sent. */
  readonly endpoint: string;
  readonly questions: readonly Question[];
  /** Addresses of the editor's web workers. */
  readonly workers: { readonly editor: string; readonly graphql: string; readonly json: string };
}
