import test from 'ava';
import { inputOf } from '../../input/input.ts';
import type { Find } from '../../parts/find.ts';
import { brief, OPTIONS, problemsOf, readAll } from '../../testing/read-all.ts';
import { storeOf } from '../../testing/store-of.ts';
import { readEvents } from '../events/read.ts';
import { eventRow, mentionRow } from '../testing/rows.ts';
import { readMentions } from './read.ts';

function read(rows: readonly string[], find?: Find) {
  const input = inputOf('mentions.csv', rows.join('\n'));
  return readAll(readMentions(input, { ...OPTIONS, ...(find && { find }) }));
}

const earlier = readAll(readEvents(inputOf('events.csv', eventRow()), OPTIONS)).parts;

test('A mention of a held event adds its article to the event, with all that the event refers to', (t) => {
  const other = mentionRow({ MentionIdentifier: 'https://gulls.example/1' });
  const { parts, findings } = read([mentionRow(), other], storeOf(earlier));
  t.deepEqual(findings, []);
  const [part] = parts;
  t.deepEqual(part && problemsOf(part), []);
  t.is(part?.events.length, 1);
  t.is(part?.events[0]?.reportedIn.length, 3);
  t.deepEqual(part?.events[0]?.codes, { gdelt: '900000001', cameo: '0231' });
  t.deepEqual(part?.articles.map(({ url }) => url).toSorted(), [
    'https://coast.example/harbour',
    'https://gulls.example/1',
    'https://www.harbour.example/2024/closed-harbour',
  ]);
});

test('The same article twice is in the event once', (t) => {
  const again = mentionRow({ SentenceID: '9' });
  const { parts } = read([mentionRow(), again], storeOf(earlier));
  t.is(parts[0]?.events[0]?.reportedIn.length, 2);
});

test('A mention of an event that is not held is remarked on, and its article goes in', (t) => {
  const { parts, findings } = read([mentionRow({ GlobalEventID: '7' })]);
  t.deepEqual(brief(findings), ['REMARK 1 UNKNOWN_EVENT']);
  t.deepEqual(parts[0]?.events, []);
  t.is(parts[0]?.articles[0]?.url, 'https://coast.example/harbour');
});

test('An event that rests on statements by now is left alone', (t) => {
  const changed = earlier
    .flatMap(({ events }) => events)
    .map((event) => ({ ...event, accordingTo: ['a/b' as const] }));
  const { parts, findings } = read([mentionRow()], storeOf(earlier, { event: changed }));
  t.deepEqual(brief(findings), ['REMARK 1 EVENT_REWORKED']);
  t.is(parts[0]?.articles.length, 1);
});

test('The language of a document is told by its translation', (t) => {
  const languages = read([
    mentionRow(),
    mentionRow({
      MentionIdentifier: 'https://a.example/1',
      MentionDocTranslationInfo: 'srclc:fra;eng:Moses',
    }),
    mentionRow({ MentionIdentifier: 'https://a.example/2', MentionDocTranslationInfo: 'unclear' }),
  ]).parts[0]?.articles.map(({ language }) => language);
  t.deepEqual(languages, ['en', 'fr', 'und']);
});

test('A mention without an article is refused', (t) => {
  t.deepEqual(brief(read([mentionRow({ MentionIdentifier: '', GlobalEventID: '-' })]).findings), [
    'ERROR 1 BAD_ID',
    'ERROR 1 NO_SOURCE',
  ]);
});
