import { nearestOf } from '@depeche/model';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { ExchangeError } from '../error.ts';
import { type BratMapping, fieldsOfMapping, mappingSchema } from './mapping.ts';

/**
 * Reads a mapping from the text of a YAML file. Throws an `ExchangeError` with code `BAD_OPTION` that names everything
 * wrong in it, with line and column.
 */
export function readMapping(name: string, text: string): BratMapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (offset: number) => `${name}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`;
  if (document.errors.length > 0) {
    throw refused(
      name,
      document.errors.map(({ message, pos }) => `${place(pos[0])}: ${message}.`),
    );
  }
  const parsed = mappingSchema.safeParse(plainValue(name, document) ?? {});
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(
        (key) => `${place(offsetOf(document, path, key))}: ${unknownField(key, fieldsOfMapping(path))}`,
      );
    }
    return [`${place(offsetOf(document, path))}: ${path.join('.') || 'the mapping'}: ${issue.message}.`];
  });
  throw refused(name, problems);
}

function plainValue(name: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new ExchangeError('BAD_OPTION', `The mapping “${name}” unpacks to more than is taken.`, { cause });
  }
}

function offsetOf(document: Document, path: readonly string[], key?: string): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const item =
    key !== undefined && isMap(node) ? node.items.find((pair) => String(pair.key) === key)?.key : node;
  return isNode(item) ? (item.range?.[0] ?? 0) : 0;
}

function unknownField(key: string, fields: readonly string[]): string {
  const near = nearestOf(fields, key);
  return `“${key}” is no field here. Expected one of ${fields.join(', ')}.${near === undefined ? '' : ` Nearest: “${near}”.`}`;
}

function refused(name: string, problems: readonly string[]): ExchangeError {
  return new ExchangeError('BAD_OPTION', `The mapping “${name}” is not right:\n${problems.join('\n')}`);
}
