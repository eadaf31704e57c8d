import type { Output } from './output.ts';

/** An output that keeps what is written to it. */
export function collectOutput(): Output & { readonly text: () => string } {
  const parts: string[] = [];
  return {
    write: (text) => {
      parts.push(text);
      return Promise.resolve();
    },
    text: () => parts.join(''),
  };
}
