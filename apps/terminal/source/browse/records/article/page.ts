import { type Page, writePage } from '../../page/page.ts';
import {
  conflicts,
  dossiers,
  evidence,
  fact,
  holdings,
  madeBy,
  notes,
  notice,
  styledSpans,
} from '../shared/blocks.ts';
import { titleOf } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { ArticleRecord } from './query.ts';

/** An article beside its text: how it was made, what was found in it, and what was not. */
export function articlePage(article: ArticleRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const { provenance, coverage } = article;
  const page = writePage(width);
  page.text([{ text: titleOf(article, voice), styles: ['accent'] }]);
  notice(page, provenance);
  page.gap();
  if (article.publishedOn !== null) fact(page, labels.article.published, voice.time(article.publishedOn));
  fact(page, labels.article.publisher, article.publisher ?? '');
  fact(page, labels.article.address, article.url ?? '');
  fact(page, labels.article.language, article.language);
  madeBy(page, provenance, voice);
  if (coverage.total > 0) {
    fact(page, labels.article.coverage, labels.article.covered(coverage.covered, coverage.total));
  }
  dossiers(page, article.dossiers, voice);
  page.heading(labels.article.holds);
  holdings(
    page,
    {
      statements: article.statements.totalCount,
      events: article.events.totalCount,
      actors: article.actors.totalCount,
      timeline: article.timeline.totalCount,
    },
    { article: article.slug },
    voice,
  );
  conflicts(page, article.conflicts, voice);
  notes(page, article.notes, voice);
  if (coverage.uncovered.length > 0) {
    page.heading(labels.article.uncovered);
    for (const span of coverage.uncovered) evidence(page, '', styledSpans([span], 'dim'), voice);
  }
  return page.page();
}
