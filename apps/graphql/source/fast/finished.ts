import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../playground/manifest.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Below this many bytes an answer fits into one packet, and compressing it costs more than it spares. */
const WORTH_COMPRESSING = 1024;

/** The hardest quality of brotli that is no slower than gzip at its usual one. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => toBrotli(body, BROTLI),
  gzip: (body) => toGzip(body),
};

/** A complete, successful answer as the bytes that are sent. */
export class Finished {
  readonly body: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();
  #digest: string | undefined;

  constructor(text: string) {
    this.body = Buffer.from(text);
  }

  get isWorthCompressing(): boolean {
    return this.body.length >= WORTH_COMPRESSING;
  }

  /** The most bytes that this answer takes, plain and in each encoding. */
  get size(): number {
    return this.body.length * (this.isWorthCompressing ? 3 : 1);
  }

  /** The body in an encoding, compressed once, outside the main thread. */
  encoded(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const made = compressors[encoding](this.body);
    this.#encoded.set(encoding, made);
    return made;
  }

  /** A strong tag: of the bytes, and of the encoding that they are sent in. */
  etag(encoding: Encoding | undefined): string {
    this.#digest ??= createHash('sha256').update(this.body).digest('base64url');
    return `"${this.#digest}${encoding === undefined ? '' : `.${encoding}`}"`;
  }
}
