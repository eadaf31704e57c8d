import type { Event } from '@depeche/model';
import type { Finding } from '../../finding.ts';
import { quoted } from '../../findings/describe.ts';
import { Gathering } from '../../parts/gathering.ts';
import type { MENTION_COLUMNS } from '../columns/mentions.ts';
import { eventSlug } from '../event-slug.ts';
import { languageOf } from '../languages.ts';
import type { Context, ReadRow } from '../read-table.ts';
import { articleSlug, sourceArticle } from '../source-article.ts';

/** Makes articles of rows, and adds them to the events that they mention, once for all rows of a part. */
export function createMentionReader({
  report,
  provenance,
  find,
}: Context): ReadRow<(typeof MENTION_COLUMNS)[number]> {
  const events = new Map<string, Event>();
  const findEvent = (slug: string) => events.get(slug) ?? find('event', slug);

  return (line, cell) => {
    const id = cell('GlobalEventID');
    const identifier = cell('MentionIdentifier').trim();
    const refused: Finding[] = [];
    if (!/^\d{1,15}$/.test(id))
      refused.push(report('BAD_ID', { line, expected: 'a number', found: quoted(id) }));
    if (identifier === '')
      refused.push(report('NO_SOURCE', { line, expected: 'MentionIdentifier', found: 'nothing' }));
    if (refused.length > 0) return { findings: refused };

    const records = new Gathering(find);
    const article = articleSlug(identifier);
    const language = languageOf(cell('MentionDocTranslationInfo'));
    const publisher = cell('MentionSourceName').trim();
    records.addArticle(article, sourceArticle({ identifier, publisher, language }, provenance));
    const held = findEvent(eventSlug(id));
    if (!held) {
      const said = { line, expected: 'an event that is held', found: `the event ${id}` };
      return { piece: records.toPiece(line), findings: [report('UNKNOWN_EVENT', said)] };
    }
    const event = { ...held, reportedIn: [...new Set([...held.reportedIn, article])] };
    if (!records.addEvent(event)) {
      const said = { line, expected: 'an event that rests on articles', found: `the event ${id}` };
      const alone = new Gathering(find);
      alone.addArticle(article, sourceArticle({ identifier, publisher, language }, provenance));
      return { piece: alone.toPiece(line), findings: [report('EVENT_REWORKED', said)] };
    }
    events.set(event.slug, event);
    return { piece: records.toPiece(line), findings: [] };
  };
}
