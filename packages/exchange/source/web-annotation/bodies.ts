import type { Localized } from '@depeche/model';
import {
  at,
  each,
  hasType,
  isObjectPart,
  type ObjectPart,
  type Part,
  type ReportFault,
} from './validate/part.ts';
import { isTextualBody } from './validate/resource.ts';
import { type CarriedType, carriedType } from './vocabulary.ts';

/** What the bodies of an annotation say. */
export interface Bodies {
  /** Each is a remark, in one language or several. */
  readonly texts: readonly Localized[];
  /** Addresses on the web. */
  readonly sources: readonly string[];
  readonly records: ReadonlyArray<{ readonly type: CarriedType; readonly value: Part }>;
}

/** The language of a text that does not name its own: undetermined (BCP 47). */
const UNDETERMINED = 'und';

/** The bodies of a valid annotation; beside a record of ours, the others only tell of it to those who do not know it. */
export function readBodies(annotation: ObjectPart, report: ReportFault): Bodies {
  const bodies = each(annotation, 'body');
  const records = bodies.flatMap((body) => {
    if (!isObjectPart(body)) return [];
    const type = carriedType(each(body, 'type').map(({ value }) => value));
    return type === undefined ? [] : [{ type, value: at(body, 'value') }];
  });
  if (records.length > 0) return { texts: [], sources: [], records };
  const texts: Localized[] = [];
  const sources = new Set<string>();
  const bodyValue = at(annotation, 'bodyValue');
  if (typeof bodyValue.value === 'string' && bodyValue.value !== '')
    texts.push({ [UNDETERMINED]: bodyValue.value });
  for (const body of bodies) {
    if (isObjectPart(body) && hasType(body, 'Choice')) readChoice(body, texts, sources, report);
    else if (isObjectPart(body) && isTextualBody(body, 'body')) texts.push(...readText(body, report));
    else readSource(body, sources, report);
  }
  return { texts, sources: [...sources], records };
}

function readText(body: ObjectPart, report: ReportFault): Localized[] {
  const value = at(body, 'value');
  if (typeof value.value !== 'string' || value.value.trim() === '') return [];
  const [format] = each(body, 'format').map((part) => String(part.value));
  if (format !== undefined && !/^text\/plain(?:\s*;|$)/i.test(format)) {
    const path = at(body, 'format').path;
    report({ rule: 'BODY_IS_MARKUP', path, expected: 'text/plain', found: `“${format}”` });
  }
  return [{ [languageOf(body)]: value.value }];
}

/** Texts of which a reader sees one are one text in several languages; of other resources, the first is chosen. */
function readChoice(choice: ObjectPart, texts: Localized[], sources: Set<string>, report: ReportFault): void {
  const items = each(choice, 'items');
  const words: Record<string, string> = {};
  for (const item of items) {
    if (!isObjectPart(item) || !isTextualBody(item, 'body')) continue;
    for (const text of readText(item, report))
      for (const [language, value] of Object.entries(text)) words[language] ??= value;
  }
  if (Object.keys(words).length > 0) texts.push(words);
  else for (const item of items.slice(0, 1)) readSource(item, sources, report);
}

function readSource(body: Part, sources: Set<string>, report: ReportFault): void {
  const source = isObjectPart(body) && at(body, 'source').value !== undefined ? at(body, 'source') : body;
  const iri = isObjectPart(source) ? at(source, 'id').value : source.value;
  if (typeof iri === 'string' && /^https?:/i.test(iri) && URL.canParse(iri)) sources.add(iri);
  else
    report({
      rule: 'BODY_NOT_READ',
      path: source.path,
      expected: 'an address that begins with https:// or http://',
      found: typeof iri === 'string' ? `“${iri}”` : 'a resource without one',
    });
}

function languageOf(body: ObjectPart): string {
  const [language] = each(body, 'language').map(({ value }) => String(value));
  if (language === undefined) return UNDETERMINED;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? UNDETERMINED;
  } catch {
    return UNDETERMINED;
  }
}
