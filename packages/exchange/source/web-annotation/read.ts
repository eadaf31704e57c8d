import { type Dossier, excerpt, type Slug } from '@depeche/model';
import type { Input } from '../input/input.ts';
import { strictText } from '../input/strict-text.ts';
import { readWhole } from '../input/whole.ts';
import { BASE } from '../linked-data/addresses.ts';
import { provenanceOf } from '../parts/provenance.ts';
import type { Read, ReadOptions } from '../read.ts';
import { createArticles } from './articles.ts';
import { assemble } from './assemble.ts';
import { createFindings, type Findings } from './findings.ts';
import { type PlacedDraft, readChunk, readEnvelope } from './read-chunk.ts';
import type { AnnotationRule } from './rules.ts';
import { split } from './split.ts';

/** The most that is taken of a file, which has to be in memory as a whole: 256 MiB. */
const LARGEST = 256 * 1024 * 1024;

/** What a reader of annotations is told besides its file. */
export interface AnnotationOptions extends ReadOptions {
  /** The dossier in which the annotated articles stand. */
  readonly of: Dossier;
  /** The one article that every annotation of the file is on, whatever address it names. */
  readonly article?: Slug;
  /** The address under which our records are served; `urn:depeche:` where they are not. */
  readonly base?: string;
}

/**
 * Reads W3C Web Annotations: one, a list of them, a page or collection that holds them, or one a line. What is on an
 * article that is there becomes a note on the selected words, or the record of ours that it carries (`recordClasses`);
 * a valid annotation of something else is listed in a REMARK. Gives one part: the annotated articles with all that they
 * need and what has been added to them. Throws `TOO_LARGE` for more than 256 MiB, which have to be in memory, and
 * `BAD_OPTION` where the dossier has no such article.
 */
export function* readAnnotations(input: Input, options: AnnotationOptions): Generator<Read> {
  const articles = createArticles(options.of, options.base ?? BASE, options.article);
  const { onProgress } = options;
  const decoded = strictText(input.name, readWhole(input, { onProgress, maxBytes: LARGEST }));
  for (const finding of decoded.findings) yield { type: 'finding', finding };
  const text = withoutLines(decoded.text, decoded.refused);
  const findings = createFindings(input.name, text);
  const { annotations, envelopes, faults, isByLine } = split(text);
  // Of a file with broken lines, only what stands on a line of its own is whole.
  if (decoded.refused.size > 0 && !isByLine) return;
  for (const { offset, expected } of faults)
    yield { type: 'finding', finding: findings.at(offset, 'NOT_JSON', expected, wordsAt(text, offset)) };
  for (const envelope of envelopes) {
    for (const finding of readEnvelope(envelope, findings)) yield { type: 'finding', finding };
  }
  const drafts: PlacedDraft[] = [];
  for (const chunk of annotations) {
    const read = readChunk(chunk, { of: options.of, articles, findings });
    for (const finding of read.findings) yield { type: 'finding', finding };
    drafts.push(...read.drafts);
  }
  yield* conclude(drafts, findings, input.name, options);
}

function* conclude(
  drafts: readonly PlacedDraft[],
  findings: Findings,
  file: string,
  { of, dossier: slug, time, tool }: AnnotationOptions,
): Generator<Read> {
  if (drafts.length === 0) return;
  const { dossier, added, refused, known, taken } = assemble(of, drafts);
  const say = (draft: PlacedDraft, rule: AnnotationRule, expected: string, found: string): Read => ({
    type: 'finding',
    finding: findings.ofFault({ rule, path: draft.path, expected, found }, draft.chunk),
  });
  for (const { draft, problems } of refused) {
    for (const problem of problems)
      yield { type: 'finding', finding: findings.ofProblem(problem, draft.path, draft.chunk) };
  }
  for (const draft of taken) {
    const found = `another statement “${draft.article}/${draft.slug}”`;
    yield say(draft, 'STATEMENT_EXISTS', 'a statement that is not there yet, or the same', found);
  }
  for (const draft of known)
    yield say(draft, 'ALREADY_THERE', 'something new', `the same ${draft.type} of “${draft.article}”`);
  if (added.length === 0) return;
  const part = excerpt(dossier, [...new Set(added.map(({ article }) => article))]);
  // A dossier of its own is taken over from the file; the one that is annotated stays what it was.
  const isOwn = slug === of.slug;
  const provenance = provenanceOf({ format: 'web-annotation', file, tool, time });
  yield { type: 'part', part: isOwn ? part : { ...part, slug, provenance } };
}

/** The text with some of its lines left empty, so that the others keep their numbers. */
function withoutLines(text: string, left: ReadonlySet<number | undefined>): string {
  if (left.size === 0) return text;
  return text
    .split('\n')
    .map((line, i) => (left.has(i + 1) ? '' : line))
    .join('\n');
}

function wordsAt(text: string, offset: number): string {
  return offset >= text.length ? 'the end' : `“${text.slice(offset, offset + 20)}”`.toWellFormed();
}
