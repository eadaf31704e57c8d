import type { Dossier } from '@depeche/model';
import test from 'ava';
import type { DossierStream } from '../contract/dossiers.ts';
import type { Store } from '../contract/store.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, dossierOf, eventOf, noteOf, spanIn, statementOf } from './small.ts';

const WHOLE = makeDossier('aa', 1, { articles: 5, statements: 6, events: 12, actors: 8 });
const USA = actorOf('usa', { kind: 'STATE' });

/** A part: nothing in it but what is given. */
const part = (records: Partial<Dossier>) => dossierOf('part', records);

/** A dossier cut so that what refers to something comes after it, and what stands in an article comes bit by bit. */
function inParts({ slug, version, title, provenance, ...lists }: Dossier): DossierStream {
  const { actors, places, topics, articles, statements, events, mentions, notes, conflicts } = lists;
  return {
    slug,
    version,
    ...(title && { title }),
    ...(provenance && { provenance }),
    parts: [
      part({ actors: actors.slice(0, 3), places }),
      part({ actors: actors.slice(3), topics, articles: articles.slice(0, 2) }),
      part({ articles: articles.slice(2), statements, events }),
      part({ mentions: mentions.slice(0, 7) }),
      part({ mentions: mentions.slice(7), notes }),
      part({}),
      part({ conflicts }),
    ],
  };
}

/** An event of its own article, as a machine reports it, with the same actor in every part. */
function report(i: number, changes: Partial<Dossier> = {}): Dossier {
  return part({
    actors: [USA],
    articles: [{ ...articleOf(`article-${i}`, ''), text: null }],
    events: [
      eventOf(`event-${i}`, {
        participants: [{ actor: 'usa', role: 'AGENT' }],
        reportedIn: [`article-${i}`],
      }),
    ],
    ...changes,
  });
}

const stream = (parts: Iterable<Dossier>, changes: Partial<DossierStream> = {}): DossierStream => ({
  slug: 'gdelt',
  parts,
  ...changes,
});

/** What a dossier that comes in parts does to a store. */
export function testStreams(open: OpenStore): void {
  test.serial('a dossier in parts goes in as if it had come whole', async (t) => {
    const [store, other] = [await open(), await open()];
    const [report] = await store.importAll([inParts(WHOLE)]);
    t.deepEqual(report, await other.import(WHOLE));
    t.deepEqual(await store.export('aa'), WHOLE);
    t.deepEqual(await store.stats(), await other.stats());
    t.deepEqual((await store.dossiers())[0]?.title, WHOLE.title);
    for (const filter of [{ query: 'otan' }, { event: 'aa-event-1' }, { topic: 'aa-topic-1' }])
      t.is(
        await store.count('article', filter),
        await other.count('article', filter),
        JSON.stringify(filter),
      );
  });

  test.serial('the same stream again changes nothing, wherever its parts are cut', async (t) => {
    const store = await open();
    await store.importAll([inParts(WHOLE)]);
    const before = await stateOf(store);
    const [again] = await store.importAll([inParts(WHOLE)]);
    t.is(again?.outcome, 'unchanged');
    t.is(again?.records.statement, 30);
    t.is((await store.import(WHOLE)).outcome, 'unchanged');
    t.deepEqual(await stateOf(store), before);
  });

  test.serial('a record that comes again is claimed once, and counts as it came last', async (t) => {
    const store = await open();
    const renamed = { ...USA, name: { en: 'United States' } };
    const parts = [report(1), report(2), report(3, { actors: [renamed] }), report(1)];
    const [result] = await store.importAll([stream(parts.slice(0, 3))]);
    t.is(result?.records.actor, 1);
    t.is(result?.records.event, 3);
    t.deepEqual(await store.find('actor', 'usa'), renamed);
    t.deepEqual((await store.export('gdelt'))?.actors, [renamed]);
    t.is(await store.countSearch({ query: 'states' }), 1);
    t.is((await store.importAll([stream(parts)]))[0]?.outcome, 'replaced');
    t.deepEqual(await store.find('actor', 'usa'), USA);
    t.is(await store.count('event', { participant: 'usa' }), 3);
  });

  test.serial('what stands in an article may come in several parts', async (t) => {
    const store = await open();
    const article = articleOf('letter', 'Il pleut, il vente.');
    const [rain, wind] = [statementOf(article, 'rain', 'pleut'), statementOf(article, 'wind', 'vente')];
    const note = noteOf(article, 'Weather', [{ statement: 'letter/rain' }]);
    const denied = { ...rain, polarity: 'NEGATIVE' as const };
    const [result] = await store.importAll([
      stream([
        part({ articles: [article], statements: [rain] }),
        part({ statements: [wind], notes: [note] }),
        part({ articles: [article], statements: [denied], notes: [note] }),
      ]),
    ]);
    t.deepEqual([result?.records.statement, result?.records.note, result?.records.article], [2, 1, 1]);
    const exported = await store.export('gdelt');
    t.deepEqual(exported?.statements, [denied, wind]);
    t.deepEqual(exported?.notes, [note]);
    t.is(await store.count('statement', { polarity: ['NEGATIVE'] }), 1);
  });

  test.serial('a part refers to earlier parts, and never to later ones', async (t) => {
    const store = await open();
    const article = articleOf('letter', 'Il pleut.');
    const rain = statementOf(article, 'rain', 'pleut');
    const told = part({ events: [eventOf('rain', { accordingTo: ['letter/rain'] })] });
    const first = part({ articles: [article], statements: [rain] });
    await t.throwsAsync(async () => store.importAll([stream([told, first])]), { code: 'BROKEN_REFERENCE' });
    t.is((await store.stats()).article, 0);
    await store.importAll([stream([first, told])]);
    t.is(await store.count('event', { article: 'letter' }), 1);
    // What another dossier has is no part of this one.
    const member = part({ actors: [actorOf('anna', { memberOf: ['usa'] })] });
    await store.import(dossierOf('bb', { actors: [USA] }));
    await t.throwsAsync(async () => store.importAll([stream([first, member])]), { code: 'BROKEN_REFERENCE' });
  });

  test.serial(
    'when a stream breaks off, nothing of any dossier has gone in, and the error comes out',
    async (t) => {
      const store = await open();
      await store.import(WHOLE);
      const before = await stateOf(store);
      const broken = new RangeError('The file ends in the middle of a line.');
      let isClosed = false;
      function* parts() {
        try {
          yield report(1);
          yield report(2);
          throw broken;
        } finally {
          isClosed = true;
        }
      }
      const coming = makeDossier('bb', 2, { articles: 2, statements: 2, events: 2, actors: 2 });
      const changed = { ...WHOLE, version: 2, conflicts: [] };
      const error = await t.throwsAsync(async () => store.importAll([coming, changed, stream(parts())]));
      t.is(error, broken);
      t.true(isClosed);
      t.deepEqual(await stateOf(store), before);
      t.is(await store.find('event', 'event-1'), undefined);
      t.is((await store.importAll([coming, stream([report(1)])])).length, 2);
    },
  );

  test.serial('a stream is closed where a part of it cannot go in', async (t) => {
    const store = await open();
    let isClosed = false;
    function* parts() {
      try {
        yield part({ actors: [actorOf('anna', { memberOf: ['nobody'] })] });
      } finally {
        isClosed = true;
      }
    }
    await t.throwsAsync(async () => store.importAll([stream(parts())]), { code: 'BROKEN_REFERENCE' });
    t.true(isClosed);
  });

  test.serial('what a later edition of a stream no longer has goes', async (t) => {
    const store = await open();
    await store.importAll([stream([report(1), report(2), report(3)], { version: 2 })]);
    const [result] = await store.importAll([stream([report(4), report(2)], { version: 2 })]);
    t.is(result?.outcome, 'replaced');
    t.deepEqual(await store.findMany('event', ['event-1', 'event-3']), [undefined, undefined]);
    t.is(await store.count('article', { actor: 'usa' }), 2);
    t.deepEqual(
      (await store.export('gdelt'))?.events.map(({ slug }) => slug),
      ['event-4', 'event-2'],
    );
    await t.throwsAsync(async () => store.importAll([stream([])]), { code: 'OLDER_EDITION' });
    await store.importAll([stream([], { version: 3 })]);
    t.deepEqual(await store.stats(), { ...(await (await open()).stats()), dossier: 1 });
  });

  test.serial('an event of several dossiers loses no words to the order in which parts come', async (t) => {
    const store = await open();
    const [first, second] = [articleOf('first', 'Ils parlent.'), articleOf('second', 'On se parle.')];
    const told = { article: 'first', ...spanIn(first, 'parlent') };
    const again = { article: 'second', ...spanIn(second, 'parle') };
    await store.import(
      dossierOf('aa', { articles: [first, second], events: [eventOf('talks', { evidence: [told, again] })] }),
    );
    const own = eventOf('talks', { reportedIn: ['third'] });
    const third = { ...articleOf('third', ''), text: null };
    await store.importAll([
      stream([part({ articles: [third], events: [own] }), part({ articles: [second] })]),
    ]);
    // The second article is the stream's as well, and there it tells of no event.
    const shown = await store.find('event', 'talks');
    t.deepEqual([shown?.evidence, shown?.reportedIn], [[told], ['third']]);
    t.deepEqual((await store.export('gdelt'))?.events, [own]);
  });
}

async function stateOf(store: Store) {
  return [await store.stats(), await store.dataVersion(), await store.dossiers(), await store.export('aa')];
}
