import type { Store } from '@depeche/store';
import { type ApiOptions, createApi } from '../api.ts';

/** An answer of the API, as JSON. */
interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<string | number>;
    readonly locations?: ReadonlyArray<{ readonly line: number; readonly column: number }>;
    readonly extensions: Readonly<Record<string, unknown>>;
  }>;
}

/** What a test asks: a query, with its variables and the request's headers. The test says what shape it expects. */
export type Ask = <T>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer<T>>;

/** A function that asks an API over a store, in this process. */
export function asking(store: Store, options: Omit<ApiOptions, 'store'> = {}): Ask {
  const api = createApi({ store, ...options });
  return async (query, variables, headers) => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = await response.json();
    return { status: response.status, data, errors };
  };
}
