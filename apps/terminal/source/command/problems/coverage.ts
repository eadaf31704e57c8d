import { coverage, type Dossier, ordinalAt, segmentText } from '@depeche/model';
import { printableLine } from '../../text/printable.ts';
import type { Context } from '../context.ts';
import type { CheckedFile } from './check-files.ts';

/** A sentence of an article that no statement, event or note backs. */
interface BareSentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly exact: string;
}

/** How much of an article the records of its dossier back. */
export interface ArticleCoverage {
  readonly file: string;
  readonly article: string;
  readonly total: number;
  readonly covered: number;
  readonly ratio: number;
  readonly uncovered: readonly BareSentence[];
}

/** The coverage of every article of the files that are sound. */
export function coverageOfFiles(files: readonly CheckedFile[]): ArticleCoverage[] {
  return files.flatMap(({ file, dossier }) => (dossier ? coverageOfDossier(file, dossier) : []));
}

function coverageOfDossier(file: string, dossier: Dossier): ArticleCoverage[] {
  return dossier.articles.map((article) => {
    const { paragraphs, sentences } = segmentText(article.text ?? '', article.language);
    const { total, covered, ratio, uncovered } = coverage(dossier, article);
    const bare = uncovered.map(({ start, exact }) => ({
      paragraph: ordinalAt(paragraphs, start),
      sentence: ordinalAt(sentences, start),
      exact,
    }));
    return { file, article: article.slug, total, covered, ratio, uncovered: bare };
  });
}

/** The same for people: a line for the article, one for each sentence that nothing backs. */
export function describeCoverage(
  { article, total, covered, uncovered }: ArticleCoverage,
  { paint }: Pick<Context, 'paint'>,
): string {
  const head = `${paint('bold', article)}: ${covered} of ${total} ${total === 1 ? 'sentence is' : 'sentences are'} backed by a record.`;
  const lines = uncovered.map(
    ({ paragraph, sentence, exact }) =>
      `  ${paint('dim', `paragraph ${paragraph}, sentence ${sentence}`)}  ${printableLine(exact)}`,
  );
  return `${[head, ...lines].join('\n')}\n`;
}
