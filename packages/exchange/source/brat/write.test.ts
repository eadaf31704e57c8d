import { check, type Dossier, type Statement } from '@depeche/model';
import { founding } from '@depeche/model/fixtures';
import test from 'ava';
import fc from 'fast-check';
import { ANNOTATIONS, lines, soundPart, TEXT } from './testing/pair.ts';
import { writeBrat } from './write.ts';

/** The lines in no order, nor the arguments of events. */
function sorted(annotations: string): string[] {
  const unordered = (line: string) => (line.startsWith('E') ? line.split(' ').toSorted().join(' ') : line);
  return annotations.split('\n').filter(Boolean).map(unordered).toSorted();
}

/** Writes the one article of a dossier and reads it again. */
function again(dossier: Dossier): Dossier {
  const [article] = dossier.articles;
  const { text, annotations } = writeBrat(dossier, article?.slug ?? '');
  return soundPart(text, annotations, { dossier: dossier.slug, language: article?.language ?? 'und' });
}

/** What brat holds of a statement. */
function held({
  slug,
  text,
  speakers,
  attribution,
  form,
  act,
  certainty,
  polarity,
  tense,
  source,
  cue,
  content,
}: Statement) {
  const links = attribution.map(({ time: _, ...link }) => link);
  return {
    slug: slug.split('/')[1],
    text,
    speakers,
    links,
    form,
    act,
    certainty,
    polarity,
    tense,
    source,
    cue,
    content,
  };
}

test('what was read is written as it was, line for line', (t) => {
  const annotations = lines(...ANNOTATIONS, '#1\tAnnotatorNotes T1\tÀ revoir');
  const { name, text, ...written } = writeBrat(soundPart(TEXT, annotations), 'le-bac');
  t.is(name, 'le_bac');
  t.is(text, TEXT);
  t.deepEqual(sorted(written.annotations), sorted(annotations));
  t.deepEqual(written.leftOut, []);
});

test('events, discontinuous words, several sources and cues are written as they were', (t) => {
  const annotations = lines(
    'T1\tContent 2 8;12 20\tLe bac part pas',
    'T2\tCue 24 27\tdit',
    'T3\tSource 28 39\tla passeuse',
    'T4\tContent 59 79\t« Nous attendrons. »',
    'T5\tCue 48 52;53 56\trépo dit',
    'T6\tSource 41 47\tMarthe',
    'E1\tCue:T2 Source:T3 Content:T1 Content2:T4',
    'R1\tAttribution Arg1:T4 Arg2:T6',
    'R2\tCue Arg1:T5 Arg2:T4',
    'R3\tSource Arg1:T6 Arg2:T5',
  );
  const part = soundPart(TEXT, annotations);
  t.deepEqual(part.statements[1]?.speakers, ['la-passeuse-le-bac', 'marthe']);
  t.deepEqual(sorted(writeBrat(part, 'le-bac').annotations), sorted(annotations));
});

test('the founding article comes back with all of its statements, chains and all', (t) => {
  const back = again(founding);
  t.deepEqual(back.statements.map(held), founding.statements.map(held));
  t.deepEqual(again(back), back);
});

test('what brat cannot hold is counted', (t) => {
  const leftOut = new Map(
    writeBrat(founding, 'appel-biden-poutine-2021-12-30').leftOut.map(({ what, count }) => [what, count]),
  );
  t.is(leftOut.get('events'), founding.events.filter(({ evidence }) => evidence.length > 0).length);
  t.is(
    leftOut.get('addressees'),
    founding.statements.filter(({ addressees }) => addressees.length > 0).length,
  );
  t.false(leftOut.has('chains of attribution whose links have no words of their own'));
});

test('an article that is not there or has no text is refused', (t) => {
  t.throws(() => writeBrat(founding, 'nowhere'), { name: 'ExchangeError', code: 'BAD_OPTION' });
  const bare = { ...founding, articles: founding.articles.map((article) => ({ ...article, text: null })) };
  t.throws(() => writeBrat(bare, 'appel-biden-poutine-2021-12-30'), { code: 'BAD_OPTION' });
});

test('any statements and mentions with words come back as they were', (t) => {
  const words = fc.constantFrom(
    'Anna',
    'elle',
    'Bert',
    'le vieux',
    'said',
    '«\u00a0oui\u00a0»',
    '🙂',
    'rain',
    '\n',
    '—',
    '"',
    'e\u0301te\u0301',
    '\t',
  );
  const actors = ['anna', 'bert', 'the-town'] as const;
  const document = fc.array(words, { minLength: 4, maxLength: 14 }).chain((all) => {
    const text = `${all.join(' ')}.`;
    const characters = [...text];
    const spans = fc.uniqueArray(fc.nat(characters.length), { minLength: 2, maxLength: 6 }).map((cuts) => {
      const at = cuts.toSorted((a, b) => a - b);
      return at.flatMap((start, i) => {
        const end = at[i + 1];
        return i % 2 === 1 || end === undefined
          ? []
          : [{ start, end, exact: characters.slice(start, end).join('') }];
      });
    });
    const statement = fc
      .record({
        speakers: fc.subarray([...actors]),
        source: spans,
        cue: fc.option(spans, { nil: [] }),
        content: spans,
        form: fc.constantFrom('DIRECT', 'INDIRECT', 'MIXED', 'REPORTED'),
        act: fc.constantFrom('ASSERT', 'REQUEST', 'THREATEN'),
        certainty: fc.constantFrom('CERTAIN', 'UNDERSPECIFIED'),
        polarity: fc.constantFrom('POSITIVE', 'NEGATIVE'),
        tense: fc.constantFrom('FUTURE', 'PAST_OR_PRESENT'),
      })
      .map(({ source, ...made }) => ({ ...made, source: made.speakers.length > 0 ? source : [] }));
    const mention = fc.record({
      kind: fc.constantFrom('NAME', 'TITLE', 'DESCRIPTION', 'PRONOUN', 'METONYM'),
      of: fc.oneof(
        fc.constantFrom(...actors).map((actor) => ({ actor })),
        fc.constant({ place: 'lyon' }),
      ),
      spans,
    });
    return fc.record({
      slug: fc.constant('made'),
      actors: fc.constant({
        anna: { kind: 'PERSON', name: { fr: 'Anna' } },
        bert: { kind: 'UNNAMED', name: { fr: 'le vieux' } },
        'the-town': { kind: 'GROUP', name: { fr: 'elle' }, wikidata: 'Q1' },
      }),
      places: fc.constant({ lyon: { name: { fr: 'Lyon' } } }),
      articles: fc.record({
        note: fc.record({
          language: fc.constant('fr'),
          provenance: fc.constant({ method: 'AUTHORED' }),
          text: fc.constant(text),
          statements: fc.dictionary(fc.constantFrom('one', 'two', 't1'), statement, { maxKeys: 3 }),
          mentions: fc.array(mention, { maxLength: 5 }),
        }),
      }),
    });
  });
  fc.assert(
    fc.property(document, (input) => {
      const { dossier, problems } = check(input);
      if (!dossier) throw new Error(JSON.stringify(problems));
      const back = again(dossier);
      const byId = (all: readonly Statement[]) =>
        all.map(held).toSorted((a, b) => String(a.slug).localeCompare(String(b.slug)));
      t.deepEqual(byId(back.statements), byId(dossier.statements));
      const mentions = (all: Dossier) =>
        [...new Set(all.mentions.map(({ kind, of, spans }) => JSON.stringify([kind, of, spans])))].toSorted();
      t.deepEqual(mentions(back), mentions(dossier));
      for (const actor of back.actors) {
        const { kind, name } = dossier.actors.find(({ slug }) => slug === actor.slug) ?? {};
        t.like(actor, { kind, name });
      }
      t.deepEqual(again(back), back);
    }),
    { numRuns: 200 },
  );
});
