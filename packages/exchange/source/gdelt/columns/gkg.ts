/**
 * The columns of the Global Knowledge Graph. Source: The GDELT Global Knowledge Graph, Data Format Codebook V2.1,
 * 19 February 2015.
 *
 * Taken over: the id, the date, the source, the document, persons and organizations, quotations, the language from
 * V2.1TRANSLATIONINFO and the headline from PAGE_TITLE in V2EXTRASXML. Left out: counts, themes, locations, tone, dates,
 * GCAM, images, videos, names and amounts, which say what an article is about without saying who said or did it.
 */
export const GKG_COLUMNS = [
  'GKGRECORDID',
  'V2.1DATE',
  'V2SOURCECOLLECTIONIDENTIFIER',
  'V2SOURCECOMMONNAME',
  'V2DOCUMENTIDENTIFIER',
  'V1COUNTS',
  'V2.1COUNTS',
  'V1THEMES',
  'V2ENHANCEDTHEMES',
  'V1LOCATIONS',
  'V2ENHANCEDLOCATIONS',
  'V1PERSONS',
  'V2ENHANCEDPERSONS',
  'V1ORGANIZATIONS',
  'V2ENHANCEDORGANIZATIONS',
  'V1.5TONE',
  'V2.1ENHANCEDDATES',
  'V2GCAM',
  'V2.1SHARINGIMAGE',
  'V2.1RELATEDIMAGES',
  'V2.1SOCIALIMAGEEMBEDS',
  'V2.1SOCIALVIDEOEMBEDS',
  'V2.1QUOTATIONS',
  'V2.1ALLNAMES',
  'V2.1AMOUNTS',
  'V2.1TRANSLATIONINFO',
  'V2EXTRASXML',
] as const;
