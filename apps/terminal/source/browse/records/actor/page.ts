import { heldFor } from '../../../labels/held.ts';
import { oneLine } from '../../page/line.ts';
import { type Inline, joined, type Page, type PageWriter, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import { articles, codes, events, fact, notes, statements } from '../shared/blocks.ts';
import { actorLink, actorLinks, linkTo } from '../shared/names.ts';
import type { Some } from '../shared/query.ts';
import type { Voice } from '../shared/voice.ts';
import type { ActorRecord, MentionNode } from './query.ts';

/** An actor: what it says, what is said to it, what it passes on, where it takes part, and how articles call it. */
export function actorPage(actor: ActorRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text([
    { text: oneLine(actor.name), styles: ['accent'] },
    { text: `  ${voice.value('actorKind', actor.kind)}`, styles: ['dim'] },
  ]);
  page.gap();
  fact(page, labels.actor.aliases, actor.aliases.map(oneLine).join(', '));
  for (const { title, of, ...times } of actor.offices) {
    const held = heldFor(times, voice.language, voice.time);
    page.fact(labels.actor.offices, [
      oneLine(title),
      ...(of === null ? [] : ['  ', actorLink(of)]),
      { text: held === '' ? '' : `  ${held}`, styles: ['dim'] },
    ]);
  }
  if (actor.memberOf.length > 0) page.fact(labels.actor.memberOf, actorLinks(actor.memberOf));
  fact(page, labels.related.wikidata, actor.wikidata ?? '');
  codes(page, actor.codes, voice);

  if (actor.statements.nodes.some(({ saidOn }) => saidOn !== null)) {
    page.gap();
    page.text([
      ' ',
      linkTo(
        labels.actor.overTime,
        routeTo('timeline', undefined, { actor: actor.slug, kinds: 'STATEMENT' }),
      ),
    ]);
  }
  const listed = (parameter: string) => routeTo('statements', undefined, { [parameter]: actor.slug });
  statements(page, labels.actor.said, actor.statements, listed('speaker'), voice, false);
  statements(page, labels.actor.relayed, actor.relayed, listed('via'), voice);
  statements(page, labels.actor.addressed, actor.addressed, listed('addressee'), voice);
  statements(
    page,
    labels.actor.about,
    actor.statementsAbout,
    routeTo('statements', undefined, { about: `actor:${actor.slug}` }),
    voice,
  );
  events(
    page,
    labels.actor.events,
    actor.events,
    routeTo('events', undefined, { participant: actor.slug }),
    voice,
  );
  articles(
    page,
    labels.actor.articles,
    actor.articles,
    routeTo('articles', undefined, { actor: actor.slug }),
    voice,
  );
  mentions(page, labels.actor.mentions, actor.mentions, voice);
  notes(page, actor.notes, voice);
  return page.page();
}

/** How articles call it: each way once, with how often. */
export function mentions(
  page: PageWriter,
  title: string,
  { nodes, totalCount }: Some<MentionNode>,
  voice: Voice,
): void {
  if (nodes.length === 0) return;
  page.heading(title, voice.labels.number(totalCount));
  for (const kind of new Set(nodes.map((mention) => mention.kind))) {
    const words = new Map<string, number>();
    for (const { spans } of nodes.filter((mention) => mention.kind === kind)) {
      const exact = spans.map((span) => oneLine(span.exact)).join(' … ');
      words.set(exact, (words.get(exact) ?? 0) + 1);
    }
    const pieces = [...words].map(([exact, times]): Inline => (times === 1 ? exact : `${exact} ×${times}`));
    page.fact(voice.value('mentionKind', kind), joined(pieces, { text: ' · ', styles: ['dim'] }));
  }
}
