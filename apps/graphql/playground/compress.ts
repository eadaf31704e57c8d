import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../source/playground/manifest.ts';

const compressors: Record<Encoding, (content: Uint8Array) => Promise<Buffer>> = {
  // The best quality takes eight times as long as this one and saves another twelfth.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
};

/** The encoded variants of a file that are smaller than it by a tenth at least; fonts, mostly, have none. */
export async function compress(content: Uint8Array): Promise<Map<Encoding, Buffer>> {
  const [br, zipped] = await Promise.all([compressors.br(content), compressors.gzip(content)]);
  const variants: [Encoding, Buffer][] = [
    ['br', br],
    ['gzip', zipped],
  ];
  return new Map(variants.filter(([, variant]) => variant.byteLength < content.byteLength * 0.9));
}
