import type { IncomingMessage } from 'node:http';

/** Reads a request's body to its end; gives undefined as soon as it is known to be larger than is allowed. */
export function readBody(request: IncomingMessage, allowed: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const refuse = () => {
      request.removeAllListeners('data');
      // What still comes is let through and dropped: a client that is cut off while it sends may miss the answer.
      request.resume();
      resolve(undefined);
    };
    if (Number(request.headers['content-length'] ?? 0) > allowed) {
      refuse();
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > allowed) refuse();
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(new Error('The client went away before its request was complete.')));
  });
}
