import type { Inline } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import { actorLinks, badgeOf, linkTo, together } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { StatementRecord } from './query.ts';

const STEP: Inline = { text: ' ─▶\u00a0', styles: ['dim'] };

/**
 * The chain through which a statement reached the reader, outermost link first:
 * `article ─▶ White House (communiqué) ─▶ Joe Biden ─▶ to Vladimir Putin`. It breaks at the arrows alone.
 */
export function chainOf(statement: StatementRecord, voice: Voice): Inline[] {
  const { labels } = voice;
  const at = `statements/${statement.slug}`;
  const badge = badgeOf(statement.article, voice);
  const links = statement.attribution.map(({ actors, channel }): Inline[] => [
    ...(actors.length === 0
      ? [{ text: together(labels.statement.nobody), styles: ['dim'] as const }]
      : actorLinks(actors, { text: '\u00a0+ ', styles: ['dim'] })),
    ...(channel === 'UNSPECIFIED'
      ? []
      : [{ text: `\u00a0(${together(voice.value('channel', channel))})`, styles: ['dim'] as const }]),
  ]);
  const to: Inline[] =
    statement.addressees.length === 0
      ? []
      : [{ text: `${labels.statement.to}\u00a0`, styles: ['dim'] }, ...actorLinks(statement.addressees)];
  return [
    linkTo(labels.statement.article, routeTo('articles', statement.article.slug, { at })),
    ...(badge === undefined ? [] : [{ text: `\u00a0(${together(badge)})`, styles: ['badge'] as const }]),
    ...links.flatMap((link) => [STEP, ...link]),
    ...(to.length === 0 ? [] : [STEP, ...to]),
  ];
}
