import { oneLine } from '../../page/line.ts';
import { type Page, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import { articles, notes, statements } from '../shared/blocks.ts';
import type { Voice } from '../shared/voice.ts';
import type { TopicRecord } from './query.ts';

/** A topic: what is said about it. */
export function topicPage(topic: TopicRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text([{ text: oneLine(topic.label), styles: ['accent'] }]);
  statements(
    page,
    labels.topic.statements,
    topic.statements,
    routeTo('statements', undefined, { about: `topic:${topic.slug}` }),
    voice,
  );
  articles(
    page,
    labels.actor.articles,
    topic.articles,
    routeTo('articles', undefined, { topic: topic.slug }),
    voice,
  );
  notes(page, topic.notes, voice);
  return page.page();
}
