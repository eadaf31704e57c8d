import test from 'ava';
import { inputOf } from '../../input/input.ts';
import type { Find } from '../../parts/find.ts';
import { brief, OPTIONS, problemsOf, readAll } from '../../testing/read-all.ts';
import { storeOf } from '../../testing/store-of.ts';
import { readEvents } from '../events/read.ts';
import { eventRow, gkgRow } from '../testing/rows.ts';
import { readGkg } from './read.ts';

function read(rows: readonly string[], find?: Find) {
  return readAll(readGkg(inputOf('gkg.csv', rows.join('\n')), { ...OPTIONS, ...(find && { find }) }));
}

test('A row becomes an article with headline, date, publisher and language', (t) => {
  const { parts, findings } = read([gkgRow()]);
  t.deepEqual(findings, []);
  t.deepEqual(parts[0] && problemsOf(parts[0]), []);
  t.like(parts[0]?.articles[0], {
    title: 'The harbour & the chain…',
    publishedOn: '2024-03-05',
    publisher: 'harbour.example',
    language: 'en',
    url: 'https://www.harbour.example/2024/closed-harbour',
    codes: { gkg: '20240305121500-1' },
    text: null,
  });
});

test('The article of a row is the article of an event with the same address', (t) => {
  const events = readAll(readEvents(inputOf('events.csv', eventRow()), OPTIONS)).parts;
  t.is(read([gkgRow()]).parts[0]?.articles[0]?.slug, events[0]?.articles[0]?.slug ?? '');
});

test('Quotations become statements without a speaker, word for word', (t) => {
  const [part] = read([gkgRow()]).parts;
  t.deepEqual(
    part?.statements.map(({ text }) => text),
    ['we open when the chain is mended', '#4 | #5 stay'],
  );
  t.like(part?.statements[0], {
    speakers: [],
    form: 'DIRECT',
    act: 'ASSERT',
    certainty: 'UNDERSPECIFIED',
    content: [],
    attribution: [],
    codes: { gkg: '20240305121500-1#140' },
  });
});

test('A verb, for which there is no text to point into, is kept in a note on its statement', (t) => {
  const [part] = read([gkgRow()]).parts;
  const notes = part?.notes.filter(({ on }) => on.some((target) => 'statement' in target));
  t.is(notes?.length, 1);
  t.is(notes?.[0]?.text.en, 'Reported with the verb “said”.');
  t.deepEqual(notes?.[0]?.on, [{ statement: part?.statements[1]?.slug }]);
});

test('Persons and organizations become actors, once each, named in a note on the article', (t) => {
  const [part] = read([gkgRow()]).parts;
  t.deepEqual(
    part?.actors.map(({ slug, kind, name }) => [slug, kind, name.en]),
    [
      ['gkg-person-ines-vidal', 'PERSON', 'Ines Vidal'],
      ['gkg-person-luc-orme', 'PERSON', 'luc orme'],
      ['gkg-organization-harbour-office', 'ORGANIZATION', 'Harbour Office'],
    ],
  );
  const named = part?.notes.find(({ on }) => on.some((target) => 'actor' in target));
  t.is(named?.on.length, 3);
  t.regex(named?.text.fr ?? '', /Ines Vidal, luc orme, Harbour Office/);
});

test('A quotation that is none, or has no words, is left out and said', (t) => {
  const { parts, findings } = read([gkgRow({ 'V2.1QUOTATIONS': 'no quotation#5|0||  #9|3||yes#9|3||yes' })]);
  t.deepEqual(brief(findings), ['REMARK 1 BAD_QUOTATION', 'REMARK 1 QUOTATION_WITHOUT_WORDS']);
  t.deepEqual(
    parts[0]?.statements.map(({ slug }) => slug.split('/')[1]),
    ['q9', 'q9-2'],
  );
});

test('Citations of one source are articles apart', (t) => {
  const cited = { V2SOURCECOLLECTIONIDENTIFIER: '2', V2DOCUMENTIDENTIFIER: 'Radio, in French' };
  const { parts } = read([gkgRow(cited), gkgRow({ ...cited, GKGRECORDID: '20240305121500-2' })]);
  t.is(parts[0]?.articles.length, 2);
  t.is(parts[0]?.articles[0]?.publisher, 'harbour.example');
});

test('A row with the id or the article of another is refused', (t) => {
  const { parts, findings } = read([
    gkgRow(),
    gkgRow({ V2DOCUMENTIDENTIFIER: 'https://a.example/1' }),
    gkgRow({ GKGRECORDID: '20240305121500-2' }),
    gkgRow({ GKGRECORDID: 'x', 'V2.1DATE': '0', V2DOCUMENTIDENTIFIER: '' }),
  ]);
  t.deepEqual(brief(findings), [
    'ERROR 2 DUPLICATE_ID',
    'ERROR 3 DUPLICATE_ARTICLE',
    'ERROR 4 BAD_ID',
    'ERROR 4 BAD_DATE',
    'ERROR 4 NO_SOURCE',
  ]);
  t.is(parts[0]?.articles.length, 1);
});

test('An article that is held with its text is passed over and said', (t) => {
  const article = read([gkgRow()])
    .parts.flatMap(({ articles }) => articles)
    .map((held) => ({ ...held, text: 'The harbour.' }));
  const { parts, findings } = read([gkgRow()], storeOf([], { article }));
  t.deepEqual(brief(findings), ['REMARK 1 ARTICLE_WITH_TEXT']);
  t.deepEqual(parts, []);
});
