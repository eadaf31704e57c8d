import { parseRoute, type Route, routeTo } from '../route/route.ts';
import {
  isRecordSection,
  isSectionName,
  type RecordSection,
  type SectionName,
} from '../route/section-names.ts';

/** What an address shows. */
export type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'list'; readonly section: SectionName; readonly route: Route }
  | { readonly kind: 'record'; readonly section: RecordSection; readonly route: Route }
  /** The text of an article; `at` is the record whose words are marked in it. */
  | { readonly kind: 'reading'; readonly article: string; readonly at: Route | undefined }
  | { readonly kind: 'unknown'; readonly route: Route };

export function viewOf(route: Route): View {
  const { section, slug, parameters } = parseRoute(route);
  if (section === '') return { kind: 'start' };
  if (slug === undefined)
    return isSectionName(section) ? { kind: 'list', section, route } : { kind: 'unknown', route };
  if (!isRecordSection(section)) return { kind: 'unknown', route };
  if (section !== 'articles') return { kind: 'record', section, route };
  const at = parseRoute(parameters.at ?? '');
  const isRecord = isRecordSection(at.section) && at.slug !== undefined && at.section !== 'articles';
  return { kind: 'reading', article: slug, at: isRecord ? routeTo(at.section, at.slug) : undefined };
}
