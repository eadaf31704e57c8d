import { type Article, type Dossier, localize, type Statement } from '@depeche/model';
import { articleNames } from './file-name.ts';
import { entityKey } from './write-mentions.ts';
import { isChain } from './write-statement.ts';

/** Something that an article has and standoff annotations cannot hold, and how often. */
export interface LeftOut {
  readonly what: string;
  readonly count: number;
}

/** Counts what of an article does not go into its annotations. */
export function leftOutOf(dossier: Dossier, article: Article, notesWritten: number): LeftOut[] {
  const of = <T extends { readonly article: string }>(records: readonly T[]) =>
    records.filter((record) => record.article === article.slug);
  const statements = of(dossier.statements);
  const mentions = of(dossier.mentions);
  const count = (what: string, counted: number): LeftOut[] => (counted > 0 ? [{ what, count: counted }] : []);
  const counted = (what: string, is: (statement: Statement) => boolean) =>
    count(what, statements.filter(is).length);
  const names = articleNames(`${article.codes.brat ?? article.slug}.txt`);
  const heads = [
    article.title !== undefined && article.title !== names.title,
    article.publishedOn,
    article.publisher,
    article.url,
  ];
  const spoken = new Set(statements.flatMap(({ speakers }) => speakers).map((slug) => `actor/${slug}`));
  for (const mention of mentions) spoken.add(entityKey(mention) ?? '');
  const named = [
    ...dossier.actors.map((actor) => ({ ...actor, key: `actor/${actor.slug}` })),
    ...dossier.places.map((place) => ({ ...place, key: `place/${place.slug}` })),
  ].filter(({ key }) => spoken.has(key));
  return [
    ...count('title, date, publisher or address of the article', heads.filter(Boolean).length),
    ...counted('statements without a content', ({ content }) => content.length === 0),
    ...counted(
      'speakers whom no words name',
      ({ speakers, source }) => speakers.length > 0 && source.length === 0,
    ),
    ...counted(
      'sources that name nobody',
      ({ speakers, source }) => speakers.length === 0 && source.length > 0,
    ),
    ...counted(
      'chains of attribution whose links have no words of their own',
      (one) => one.attribution.length > 1 && !isChain(one),
    ),
    ...counted('addressees', ({ addressees }) => addressees.length > 0),
    ...counted('subjects', ({ about }) => about.length > 0),
    ...counted(
      'times of statements',
      ({ saidOn, attribution }) => saidOn !== undefined || attribution.some(({ time }) => time !== undefined),
    ),
    ...counted(
      'events of statements',
      ({ during, performs }) => during !== undefined || performs !== undefined,
    ),
    ...counted('statements that another article reports too', ({ reportedAlso }) => reportedAlso.length > 0),
    ...counted('words that were lost', ({ lost }) => lost.length > 0),
    ...count('mentions of events', mentions.filter((mention) => entityKey(mention) === undefined).length),
    ...count(
      'literal senses and offices of mentions',
      mentions.filter(({ literal, office }) => literal !== undefined || office !== undefined).length,
    ),
    ...count(
      'notes on other records than one statement or on words',
      of(dossier.notes).length - notesWritten,
    ),
    ...count(
      'names in other languages',
      named.filter(({ name }) =>
        Object.values(name).some((words) => words !== localize(name, article.language)),
      ).length,
    ),
    ...count(
      'aliases, offices and memberships of actors',
      dossier.actors
        .filter((actor) => spoken.has(`actor/${actor.slug}`))
        .filter(
          ({ aliases, offices, memberOf }) =>
            Object.keys(aliases).length + Object.keys(offices).length + memberOf.length > 0,
        ).length,
    ),
    ...count(
      'events',
      dossier.events.filter(({ evidence }) => evidence.some((span) => span.article === article.slug)).length,
    ),
    ...count('topics', dossier.topics.length),
    ...count('conflicts', dossier.conflicts.length),
  ];
}
