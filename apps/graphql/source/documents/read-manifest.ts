import { type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { type ManifestPlace, type ManifestProblem, problemAt } from './manifest-problem.ts';

/** A document as a manifest has it. */
export interface ManifestEntry {
  readonly id: string;
  readonly text: string;
  /** Where its id and its text begin. */
  readonly idPlace: ManifestPlace;
  readonly textPlace: ManifestPlace;
}

/** What a manifest holds, and what about its form is wrong. */
export interface ReadManifest {
  readonly entries: readonly ManifestEntry[];
  readonly problems: readonly ManifestProblem[];
}

const APOLLO = 'apollo-persisted-query-manifest';
const EITHER = `an object of ids and documents, or one whose “format” is “${APOLLO}”`;

/**
 * Reads either form in which clients write their documents: a map of ids to texts (Relay's `persisted_queries.json`,
 * GraphQL Code Generator's `persisted-documents.json`), or the operation manifest of Apollo's tools, version 1.
 */
export function readManifest(text: string): ReadManifest {
  const body = parseJson(text);
  if ('rule' in body) return { entries: [], problems: [body] };
  if (body.type !== 'Object')
    return refused(problemAt(placeOf(body), 'UNKNOWN_FORMAT', EITHER, nameOf(body)));
  // Of a map, a member of this name would be a document.
  const format = member(body, 'format');
  return format?.type === 'String' && member(body, 'operations') ? readApollo(body, format) : readMap(body);
}

function readMap(body: ObjectNode): ReadManifest {
  return gather(
    body.members.map(({ name, value }) => {
      const id = name.type === 'String' ? name.value : name.name;
      if (value.type === 'String')
        return { id, text: value.value, idPlace: placeOf(name), textPlace: placeOf(value) };
      return [problemAt(placeOf(value), 'WRONG_TYPE', 'the text of a document', nameOf(value))];
    }),
    placeOf(body),
  );
}

function readApollo(body: ObjectNode, format: ValueNode): ReadManifest {
  const version = member(body, 'version');
  const operations = member(body, 'operations');
  if (format.type === 'String' && format.value !== APOLLO)
    return refused(problemAt(placeOf(format), 'UNKNOWN_FORMAT', `“${APOLLO}”`, `“${format.value}”`));
  if (version?.type !== 'Number' || version.value !== 1)
    return refused(
      problemAt(placeOf(version ?? body), 'UNKNOWN_FORMAT', 'version 1 of the manifest', nameOf(version)),
    );
  if (operations?.type !== 'Array')
    return refused(
      problemAt(placeOf(operations ?? body), 'WRONG_TYPE', 'a list of operations', nameOf(operations)),
    );
  return gather(
    operations.elements.map(({ value }) => readOperation(value)),
    placeOf(operations),
  );
}

function readOperation(operation: ValueNode): ManifestEntry | ManifestProblem[] {
  if (operation.type !== 'Object')
    return [problemAt(placeOf(operation), 'WRONG_TYPE', 'an operation', nameOf(operation))];
  const [id, body] = [member(operation, 'id'), member(operation, 'body')];
  if (id?.type === 'String' && body?.type === 'String')
    return { id: id.value, text: body.value, idPlace: placeOf(id), textPlace: placeOf(body) };
  return Object.entries({ id, body }).flatMap(([field, value]) => {
    if (value === undefined)
      return [problemAt(placeOf(operation), 'MISSING_FIELD', `the field “${field}”`, 'none')];
    if (value.type === 'String') return [];
    return [problemAt(placeOf(value), 'WRONG_TYPE', `“${field}” as text`, nameOf(value))];
  });
}

function gather(read: ReadonlyArray<ManifestEntry | ManifestProblem[]>, place: ManifestPlace): ReadManifest {
  const entries: ManifestEntry[] = [];
  const problems: ManifestProblem[] = [];
  const seen = new Map<string, ManifestPlace>();
  for (const one of read) {
    if (Array.isArray(one)) problems.push(...one);
    else {
      const { id, idPlace } = one;
      const first = seen.get(id);
      if (first)
        problems.push(
          problemAt(idPlace, 'DUPLICATE_ID', 'each id once', `“${id}”, as in line ${first.line}`),
        );
      else entries.push(one);
      seen.set(id, first ?? idPlace);
    }
  }
  if (read.length === 0) problems.push(problemAt(place, 'NO_DOCUMENT', 'at least one document', 'none'));
  return { entries, problems };
}

function parseJson(text: string): ValueNode | ManifestProblem {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch (error) {
    if (!(error instanceof Error && 'line' in error && 'column' in error && 'offset' in error)) throw error;
    const place = { line: Number(error.line), column: Number(error.column) };
    const sign = text.at(Number(error.offset));
    return problemAt(place, 'SYNTAX', 'JSON', sign === undefined ? 'the end of the file' : `“${sign}”`);
  }
}

function refused(problem: ManifestProblem): ReadManifest {
  return { entries: [], problems: [problem] };
}

function member({ members }: ObjectNode, name: string): ValueNode | undefined {
  return members.find((one) => one.name.type === 'String' && one.name.value === name)?.value;
}

function placeOf({ loc: { start } }: Pick<ValueNode, 'loc'>): ManifestPlace {
  return { line: start.line, column: start.column };
}

function nameOf(value: ValueNode | undefined): string {
  if (value === undefined) return 'none';
  if (value.type === 'String') return `“${value.value}”`;
  if (value.type === 'Array') return 'a list';
  if (value.type === 'Object') return 'an object';
  return value.type === 'Null' ? 'null' : 'value' in value ? String(value.value) : value.type;
}
