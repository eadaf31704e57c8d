import type { Article } from '@depeche/model';

/** What is left of an article that was taken down: that there was one, in which language and when, and how it was made. */
export function blankArticle({ slug, language, publishedOn, provenance }: Article): Article {
  const { source: _, file: __, ...made } = provenance;
  return {
    slug,
    language,
    ...(publishedOn !== undefined && { publishedOn }),
    codes: {},
    provenance: made,
    text: null,
  };
}
