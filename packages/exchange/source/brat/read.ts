import { check, indexText, type Language, type Problem, type Slug } from '@depeche/model';
import { ExchangeError } from '../error.ts';
import type { Finding } from '../finding.ts';
import type { Input } from '../input/input.ts';
import { strictText } from '../input/strict-text.ts';
import { readWhole } from '../input/whole.ts';
import { provenanceOf } from '../parts/provenance.ts';
import type { Read, ReadOptions } from '../read.ts';
import type { Annotation } from './annotation.ts';
import { articleNames } from './file-name.ts';
import { type Interpretation, interpret } from './interpret.ts';
import { type BratMapping, labelsOf } from './mapping.ts';
import { parseAnnotations } from './parse.ts';
import { resolveSpans } from './resolve-spans.ts';
import { finding } from './rules.ts';

/** A text and its annotations: one file, or several that share their ids as `.a1` and `.a2` do. */
export interface BratFiles {
  readonly text: Input;
  readonly annotations: Input | readonly Input[];
}

export interface BratOptions extends ReadOptions {
  /** The language of the text as a BCP 47 tag; `und`, which leaves it open, where it is left out. */
  readonly language?: Language;
  /** The slug of the article; made from the name of the text where it is left out. */
  readonly article?: Slug;
  /** What the labels of the corpus mean, where they are not the usual ones. */
  readonly mapping?: BratMapping;
}

/**
 * Reads a text with brat's standoff annotations as one article: a statement for each content, with its sources and cues,
 * actors and places from sources, mentions and chains of coreference, notes from comments. What is wrong is found in one
 * pass, and what is sound goes in all the same. Throws an `ExchangeError`: `TOO_LARGE`, `BAD_OPTION`.
 */
export function* readBrat({ text, annotations }: BratFiles, options: BratOptions): Generator<Read> {
  const { onProgress } = options;
  const language = languageOf(options.language ?? 'und');
  const labels = labelsOf(options.mapping);
  const inputs: readonly Input[] = 'bytes' in annotations ? [annotations] : annotations;
  const file = inputs[0]?.name ?? text.name;
  const decoded = strictText(text.name, readWhole(text, { onProgress }));
  const parsed = parseAnnotations(
    inputs.map((input) => ({ name: input.name, bytes: readWhole(input, { onProgress }) })),
  );
  yield* findings(decoded.findings);
  yield* findings(parsed.findings);
  if (decoded.refused.size > 0) return;
  if (decoded.text.trim() === '') {
    yield* findings([
      finding('EMPTY_TEXT', { file: text.name }, { expected: 'the text of an article', found: 'nothing' }),
    ]);
    return;
  }
  const index = indexText(decoded.text);
  const texts = parsed.annotations.filter((annotation) => annotation.kind === 'T');
  const resolved = resolveSpans(texts, index, decoded.hasMark);
  yield* findings(resolved.findings);
  const { title, base, ...named } = articleNames(text.name);
  const slug = options.article ?? named.slug;
  const { refused } = parsed;
  const meaning = interpret(parsed.annotations, {
    file,
    article: slug,
    language,
    labels,
    index,
    spans: resolved.spans,
    refused,
  });
  yield* findings(meaning.findings);
  const { tool, time } = options;
  const head = {
    title,
    language,
    codes: { brat: base },
    provenance: provenanceOf({ format: 'brat', file: text.name, tool, time }),
    text: decoded.text,
  };
  const document = (left: ReadonlySet<unknown>) => ({
    slug: options.dossier,
    provenance: provenanceOf({ format: 'brat', file: inputs.map(({ name }) => name), tool, time }),
    actors: meaning.actors,
    places: meaning.places,
    articles: { [slug]: { ...head, ...recordsOf(meaning, left) } },
  });
  yield* checked(document, meaning, file);
}

function languageOf(tag: string): Language {
  try {
    Intl.getCanonicalLocales(tag);
    return tag;
  } catch (cause) {
    throw new ExchangeError('BAD_OPTION', `“${tag}” is no BCP 47 language tag such as “fr” or “pt-BR”.`, {
      cause,
    });
  }
}

function* findings(all: readonly Finding[]): Generator<Read> {
  for (const one of all) yield { type: 'finding', finding: one };
}

/** The records of an article but those that were left out. */
function recordsOf({ statements, mentions, notes }: Interpretation, left: ReadonlySet<unknown>) {
  const kept = <T>(made: ReadonlyArray<{ readonly record: T }>) =>
    made.filter((one) => !left.has(one)).map(({ record }) => record);
  const entries = [...statements]
    .filter(([, made]) => !left.has(made))
    .map(([id, { record }]) => [id, record]);
  return { statements: Object.fromEntries(entries), mentions: kept(mentions), notes: kept(notes) };
}

/** Notes fall with their statements, so what is refused may take a second look. */
const MOST_LOOKS = 3;

/** The part, without the records that the model refuses; nothing where it refuses the article itself. */
function* checked(
  document: (left: ReadonlySet<unknown>) => unknown,
  meaning: Interpretation,
  file: string,
): Generator<Read> {
  const left = new Set<unknown>();
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { dossier, problems } = check(document(left));
    if (dossier) {
      yield { type: 'part', part: dossier };
      return;
    }
    const before = left.size;
    for (const problem of problems) {
      const made = madeAt(meaning, problem, left);
      if (made) left.add(made);
      yield { type: 'finding', finding: refusal(problem, made?.from, file) };
    }
    if (left.size === before) return;
  }
}

/** The record that a problem is on. */
function madeAt(
  { statements, mentions, notes }: Interpretation,
  { path }: Problem,
  left: ReadonlySet<unknown>,
) {
  const [, , field, key] = path;
  if (path[0] !== 'articles' || key === undefined) return undefined;
  if (field === 'statements') return statements.get(String(key));
  const list = field === 'mentions' ? mentions : field === 'notes' ? notes : [];
  return list.filter((one) => !left.has(one))[Number(key)];
}

function refusal(
  { code, expected, found, nearest }: Problem,
  from: Annotation | undefined,
  file: string,
): Finding {
  return finding('REFUSED', from?.place ?? { file }, { expected: `${expected} (${code})`, found, nearest });
}
