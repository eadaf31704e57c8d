/** The `code` of the error that a body gives where it is too long. */
export const TOO_LONG = 'BODY_TOO_LONG';

/** No answer of the API comes near it, in bytes: what is longer would only fill the memory. */
const MOST = 32 * 1024 * 1024;

/** A `fetch` that gives up on answers longer than 32 MiB: reading one fails with an error of code `BODY_TOO_LONG`. */
export function bounded(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    let read = 0;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read <= MOST) controller.enqueue(chunk);
        else controller.error(Object.assign(new Error('The answer has no end.'), { code: TOO_LONG }));
      },
    });
    return new Response(response.body.pipeThrough(count), response);
  };
}
