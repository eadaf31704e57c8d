import type { Problem } from '@depeche/model';

type Path = Problem['path'];

const KEYED = new Set<unknown>(['actors', 'places', 'topics', 'events', 'conflicts']);
const IN_ARTICLES = new Set<unknown>(['statements', 'mentions', 'notes']);

/** A document without the records on which problems are; undefined where one is on no record that could be taken out. */
export function withoutRefused(document: unknown, problems: readonly Problem[]): unknown {
  const paths = problems.map(({ path }) => recordPath(path));
  if (document === undefined || paths.some((path) => path === undefined)) return undefined;
  const copy: unknown = structuredClone(document);
  // From the end, so that what is taken out of a list moves nothing that is still to be taken out.
  const sorted = new Map(paths.flatMap((path) => (path ? [[path.join('\n'), path]] : [])));
  const byPlace = [...sorted.values()].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || 0);
  const removed = byPlace.map((path) => remove(copy, path));
  return removed.some(Boolean) ? copy : undefined;
}

/** The path of the record in which something stands. */
function recordPath(path: Path): Path | undefined {
  if (KEYED.has(path[0]) && path.length > 1) return path.slice(0, 2);
  if (path[0] !== 'articles' || path.length < 2) return undefined;
  return IN_ARTICLES.has(path[2]) && path.length > 3 ? path.slice(0, 4) : path.slice(0, 2);
}

function remove(document: unknown, path: Path): boolean {
  const key = path.at(-1);
  let holder: unknown = document;
  for (const step of path.slice(0, -1))
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
  if (typeof holder !== 'object' || holder === null || key === undefined) return false;
  if (Array.isArray(holder)) return holder.splice(Number(key), 1).length > 0;
  return Object.hasOwn(holder, key) && Reflect.deleteProperty(holder, key);
}
