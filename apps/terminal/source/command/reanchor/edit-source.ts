import { applyEdits, type Edit } from '@depeche/model';
import { parseDocument } from 'yaml';

/** The text of a file with changes made to the document in it; a YAML file keeps its comments and its style. */
export function editSource(source: string, edits: readonly Edit[], isJson: boolean): string {
  if (isJson) return `${JSON.stringify(applyEdits(JSON.parse(source), edits), null, 2)}\n`;
  const document = parseDocument(source, { schema: 'core', merge: false, keepSourceTokens: true });
  for (const { path, value } of edits) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, styled(document.getIn(path, true), document.createNode(value)));
  }
  // Written as the author writes short lists and maps: [a] or [ a ], {a: b} or { a: b }.
  const flowCollectionPadding = /[[{] (?=\S)/.test(source);
  return document.toString({ lineWidth: 0, flowCollectionPadding });
}

/** A value as the one before it was written: short lists and maps stay on one line. */
function styled<T>(before: unknown, node: T): T {
  if (typeof node === 'object' && node !== null && 'items' in node) {
    const wasFlow = typeof before === 'object' && before !== null && Reflect.get(before, 'flow') === true;
    Reflect.set(node, 'flow', wasFlow || before === undefined);
  }
  return node;
}
