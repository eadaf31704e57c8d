import { type Encoding, encodings } from './manifest.ts';

/**
 * The best of the available encodings that an `Accept-Encoding` header allows, or `undefined` for the plain file.
 * A name that the header gives wins over its `*`, and a quality of nought forbids.
 */
export function chooseEncoding(
  header: string | undefined,
  isAvailable: (encoding: Encoding) => boolean,
): Encoding | undefined {
  const qualities = parseQualities(header ?? '');
  const allowed = encodings
    .filter(isAvailable)
    .map((encoding) => ({ encoding, quality: qualities.get(encoding) ?? qualities.get('*') ?? 0 }))
    .filter(({ quality }) => quality > 0);
  return allowed.toSorted((one, other) => other.quality - one.quality)[0]?.encoding;
}

function parseQualities(header: string): Map<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, quality === undefined ? 1 : Number(quality) || 0];
    }),
  );
}
