/** A file to be read: its name as it was given, and its bytes, from the beginning each time they are asked for. */
export interface Input {
  readonly name: string;
  /** How many bytes there are, where that is known before they are read. */
  readonly size?: number;
  /** Throws an `ExchangeError` where the file cannot be read on. */
  bytes(): Iterable<Uint8Array>;
}

/** An input of what is in memory already. */
export function inputOf(name: string, content: string | Uint8Array): Input {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes: () => [bytes] };
}
