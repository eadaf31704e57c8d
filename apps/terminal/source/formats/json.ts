import type { Output } from './output.ts';
import { safeJson } from './safe-json.ts';
import type { Writer } from './writer.ts';

/** One JSON array of the records as GraphQL gives them. */
export function createJsonWriter(output: Output): Writer<unknown> {
  let isFirst = true;
  return {
    async write(nodes) {
      const texts = nodes.map((node) => `  ${safeJson(node, 2).replaceAll('\n', '\n  ')}`);
      if (texts.length === 0) return;
      await output.write(`${isFirst ? '[\n' : ',\n'}${texts.join(',\n')}`);
      isFirst = false;
    },
    end: () => output.write(isFirst ? '[]\n' : '\n]\n'),
  };
}
