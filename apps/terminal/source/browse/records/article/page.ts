import { oneLine, segment } from '../../page/line.ts';
import { type Page, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import { conflicts, evidence, fact, notes, styledSpans } from '../shared/blocks.ts';
import { linkTo, titleOf } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { ArticleRecord } from './query.ts';

/** An article beside its text: how it was made, what was found in it, and what was not. */
export function articlePage(article: ArticleRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const { provenance, coverage } = article;
  const page = writePage(width);
  page.text([{ text: titleOf(article, voice), styles: ['accent'] }]);
  if (provenance.method !== 'AUTHORED') {
    page.gap();
    page.text([{ text: oneLine(provenance.notice), styles: ['badge'] }], {
      margin: [segment('▎ ', 'badge')],
    });
  }
  page.gap();
  if (article.publishedOn !== null) fact(page, labels.article.published, voice.time(article.publishedOn));
  fact(page, labels.article.publisher, article.publisher ?? '');
  fact(page, labels.article.address, article.url ?? '');
  fact(page, labels.article.language, article.language);
  fact(page, labels.article.made, voice.value('provenanceMethod', provenance.method));
  fact(page, labels.article.from, provenance.source ?? '');
  fact(
    page,
    labels.article.file,
    [provenance.file, provenance.format].filter((part) => part !== null).join(', '),
  );
  fact(page, labels.article.tool, provenance.tool ?? '');
  fact(page, labels.article.licence, provenance.license ?? '');
  if (coverage.total > 0) {
    fact(page, labels.article.coverage, labels.article.covered(coverage.covered, coverage.total));
  }
  page.heading(labels.article.holds);
  for (const section of ['statements', 'events', 'actors'] as const) {
    page.text([
      ' ',
      linkTo(
        `${labels.sections[section]} ${labels.number(article[section].totalCount)}`,
        routeTo(section, undefined, { article: article.slug }),
      ),
    ]);
  }
  page.text([
    ' ',
    linkTo(labels.sections.timeline, routeTo('timeline', undefined, { article: article.slug })),
  ]);
  conflicts(page, article.conflicts, voice);
  notes(page, article.notes, voice);
  if (coverage.uncovered.length > 0) {
    page.heading(labels.article.uncovered);
    for (const span of coverage.uncovered) evidence(page, '', styledSpans([span], 'dim'), voice);
  }
  return page.page();
}
