import { type Page, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import { articles, fact, holdings, madeBy, notice } from '../shared/blocks.ts';
import { dossierTitle } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { DossierRecord } from './query.ts';

/** A dossier: where it comes from, and the way to all that it holds. */
export function dossierPage(dossier: DossierRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const { provenance } = dossier;
  const page = writePage(width);
  page.text([{ text: dossierTitle(dossier), styles: ['accent'] }]);
  if (provenance !== null) notice(page, provenance);
  page.gap();
  fact(page, labels.dossier.slug, dossier.slug);
  fact(page, labels.dossier.edition, labels.number(dossier.version));
  fact(page, labels.dossier.imported, voice.time(dossier.importedAt.slice(0, 10)));
  if (provenance !== null) madeBy(page, provenance, voice);
  const parameters = { dossier: dossier.slug };
  page.heading(labels.dossier.holds);
  holdings(
    page,
    {
      articles: dossier.articles.totalCount,
      statements: dossier.statements.totalCount,
      events: dossier.events.totalCount,
      actors: dossier.actors.totalCount,
      timeline: dossier.timeline.totalCount,
      places: dossier.places.totalCount,
      topics: dossier.topics.totalCount,
      conflicts: dossier.conflicts.totalCount,
    },
    parameters,
    voice,
  );
  articles(
    page,
    labels.sections.articles,
    dossier.articles,
    routeTo('articles', undefined, parameters),
    voice,
  );
  return page.page();
}
