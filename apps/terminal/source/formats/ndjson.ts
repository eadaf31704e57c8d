import type { Output } from './output.ts';
import { safeJson } from './safe-json.ts';
import type { Writer } from './writer.ts';

/** One record a line, as JSON. */
export function createNdjsonWriter(output: Output): Writer<unknown> {
  return {
    async write(nodes) {
      if (nodes.length > 0) await output.write(nodes.map((node) => `${safeJson(node)}\n`).join(''));
    },
    end: () => Promise.resolve(),
  };
}
