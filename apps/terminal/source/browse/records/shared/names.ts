import { oneLine } from '../../page/line.ts';
import { type Inline, joined } from '../../page/page.ts';
import { type Route, routeTo } from '../../route/route.ts';
import type { ActorName, ArticleName, DossierName } from './query.ts';
import type { Voice } from './voice.ts';

/** Words that lead to a record. */
export function linkTo(text: string, route: Route): Inline {
  return { text: oneLine(text), styles: ['link'], to: route };
}

/** Actors, each leading to its record. */
export function actorLinks(actors: readonly ActorName[], separator: Inline = ', '): Inline[] {
  return joined(actors.map(actorLink), separator);
}

/** A name breaks nowhere, so that an arrow before it stands on its row. */
export function actorLink({ name, slug }: ActorName): Inline {
  return linkTo(together(name), routeTo('actors', slug));
}

export function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

export function namesOf(actors: readonly ActorName[]): string {
  return actors.map(({ name }) => oneLine(name)).join(', ');
}

/** What an article is called: its headline or, where it has none, its address. */
export function titleOf({ title, url }: Pick<ArticleName, 'title' | 'url'>, { labels }: Voice): string {
  if (title !== null) return oneLine(title);
  return url === null ? labels.article.untitled : oneLine(url.replace(/^https?:\/\/(?:www\.)?/i, ''));
}

/** What a dossier is called: its slug, where it has no title. */
export function dossierTitle({ slug, title }: DossierName): string {
  return oneLine(title ?? slug);
}

/** Whether an article says of itself how it was made, in a word: a retelling does, wherever it is shown. */
export function badgeOf({ provenance }: Pick<ArticleName, 'provenance'>, voice: Voice): string | undefined {
  return provenance.method === 'AUTHORED' ? undefined : voice.value('provenanceMethod', provenance.method);
}

/** An article, leading to its text, with how it was made. */
export function articleLink(article: ArticleName, voice: Voice, at?: string): Inline[] {
  const parameters = at === undefined ? {} : { at };
  const badge = badgeOf(article, voice);
  return [
    linkTo(titleOf(article, voice), routeTo('articles', article.slug, parameters)),
    ...(badge === undefined ? [] : [{ text: ` (${together(badge)})`, styles: ['badge'] as const }]),
  ];
}
