import { nearestOf, type Path } from '@depeche/model';
import { describe } from '../../findings/describe.ts';
import type { AnnotationRule } from '../rules.ts';

/** A rule that is broken, and where. */
export interface Fault {
  readonly rule: AnnotationRule;
  readonly path: Path;
  readonly part?: 'key';
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string | undefined;
}

export type ReportFault = (fault: Fault) => void;

/** A value and where it stands. */
export interface Part<T = unknown> {
  readonly value: T;
  readonly path: Path;
}

export type ObjectPart = Part<Readonly<Record<string, unknown>>>;

export function isObjectPart(part: Part): part is ObjectPart {
  return typeof part.value === 'object' && part.value !== null && !Array.isArray(part.value);
}

/** What a key holds. */
export function at({ value, path }: ObjectPart, key: string): Part {
  return { value: Object.hasOwn(value, key) ? value[key] : undefined, path: [...path, key] };
}

/** What a key holds, one or a list; nothing where it is absent. */
export function each(part: ObjectPart, key: string): Part[] {
  const { value, path } = at(part, key);
  if (Array.isArray(value)) return value.map((item: unknown, i) => ({ value: item, path: [...path, i] }));
  return value === undefined ? [] : [{ value, path }];
}

/** Whether something has a type, alone or among others. */
export function hasType(part: ObjectPart, type: string): boolean {
  return each(part, 'type').some(({ value }) => value === type);
}

/** An absolute IRI: a scheme, and nothing that an IRI cannot hold. */
export function isIri(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
}

/** A fault of a value that does not fit. */
export function unfit(rule: AnnotationRule, { value, path }: Part, expected: string): Fault {
  return { rule, path, expected, found: describe(value) };
}

/** A fault of a key that is missing, with the key that may be a misspelling of it. */
export function missing(
  rule: AnnotationRule,
  { value, path }: ObjectPart,
  key: string,
  expected: string,
): Fault {
  const nearest = nearestOf(Object.keys(value), key);
  return { rule, path, expected, found: `no ${key}`, nearest };
}
