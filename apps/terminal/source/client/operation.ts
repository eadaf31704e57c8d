/** A GraphQL document, and the type of what it answers. */
export interface Operation<Data> {
  readonly text: string;
  /** Never there: it carries the type alone. */
  readonly data?: Data;
}

/** What a GraphQL server answers. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: { readonly code?: string };
}

/** A GraphQL fragment, with the fragments that it spreads. */
export interface Fragment {
  readonly text: string;
  readonly uses: readonly Fragment[];
}

export function fragment(text: string, ...uses: readonly Fragment[]): Fragment {
  return { text, uses };
}

/** A document of one operation, with every fragment that it needs, each once. */
export function operation<Data>(text: string, ...uses: readonly Fragment[]): Operation<Data> {
  const texts = new Set([text]);
  const add = (fragments: readonly Fragment[]) => {
    for (const { text, uses } of fragments) {
      texts.add(text);
      add(uses);
    }
  };
  add(uses);
  return { text: [...texts].map(dedent).join('\n') };
}

/** Without what the text is indented by in the program. */
function dedent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join('\n');
}
