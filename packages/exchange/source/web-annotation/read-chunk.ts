import type { Dossier } from '@depeche/model';
import type { Finding } from '../finding.ts';
import type { Chunk } from '../json/chunk.ts';
import type { Articles } from './articles.ts';
import { type Draft, readDrafts } from './draft.ts';
import { freshEvidence } from './evidence.ts';
import type { Findings } from './findings.ts';
import { parseChunk } from './parse.ts';
import { annotationRules } from './rules.ts';
import { readTargets } from './targets.ts';
import { checkAnnotation } from './validate/annotation.ts';
import { checkCollection, checkPage } from './validate/collection.ts';
import { type Fault, hasType, isObjectPart, type ObjectPart, type ReportFault } from './validate/part.ts';

/** A draft and the annotation from which it comes. */
export interface PlacedDraft extends Draft {
  readonly chunk: Chunk;
}

interface Surroundings {
  readonly of: Dossier;
  readonly articles: Articles;
  readonly findings: Findings;
}

/** What one annotation adds, or what is wrong with it; all of it in one pass. */
export function readChunk(
  chunk: Chunk & { readonly isInPage: boolean },
  { of, articles, findings }: Surroundings,
): { readonly drafts: readonly PlacedDraft[]; readonly findings: readonly Finding[] } {
  const { value, fault } = parseChunk(chunk, findings);
  const broken: Fault[] = [];
  const report: ReportFault = (one) => broken.push(one);
  const isRefused = () =>
    fault !== undefined || broken.some(({ rule }) => annotationRules[rule].level === 'ERROR');
  const part = { value, path: [] };
  let drafts: readonly Draft[] = [];
  if (!chunk.isInPage && isObjectPart(part) && isList(part)) {
    checkList(part, report);
  } else if (!fault || value !== undefined) {
    checkAnnotation(part, chunk.isInPage, report);
    if (!isRefused() && isObjectPart(part)) drafts = draw(part, of, articles, report);
  }
  const said = broken.map((one) => findings.ofFault(one, chunk));
  return {
    drafts: isRefused() ? [] : drafts.map((draft) => ({ ...draft, chunk })),
    findings: fault ? [fault, ...said] : said,
  };
}

/** What is wrong with a collection or page around annotations. */
export function readEnvelope(envelope: Chunk, findings: Findings): readonly Finding[] {
  const { value, fault } = parseChunk(envelope, findings);
  const broken: Fault[] = [];
  const part = { value, path: [] };
  if (isObjectPart(part)) checkList(part, (one) => broken.push(one));
  const said = broken.map((one) => findings.ofFault(one, envelope));
  return fault ? [fault, ...said] : said;
}

function draw(
  annotation: ObjectPart,
  of: Dossier,
  articles: Articles,
  report: ReportFault,
): readonly Draft[] {
  const targets = readTargets(annotation, articles, report) ?? [];
  return readDrafts(annotation, targets, report).flatMap((draft) => {
    if (draft.type !== 'event') return draft;
    const { slug = '', spans } = draft;
    const fresh = freshEvidence(of, slug, draft.article, spans);
    const expected = fresh ? 'words that it does not have yet' : 'an event that is there';
    if (fresh && fresh.length > 0) return { ...draft, spans: fresh };
    report({
      rule: fresh ? 'ALREADY_THERE' : 'EVENT_NOT_HERE',
      path: draft.path,
      expected,
      found: `the event “${slug}”`,
    });
    return [];
  });
}

function isList(part: ObjectPart): boolean {
  return hasType(part, 'AnnotationCollection') || hasType(part, 'AnnotationPage');
}

function checkList(part: ObjectPart, report: ReportFault): void {
  if (hasType(part, 'AnnotationCollection')) checkCollection(part, report);
  else checkPage(part, false, report);
}
