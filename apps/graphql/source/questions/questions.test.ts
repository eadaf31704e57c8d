import { fixtures, founding, talks } from '@depeche/model/fixtures';
import test from 'ava';
import { Kind, parse } from 'graphql';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { ARTICLE, eventOf, statementOf, wordsOf } from '../testing/founding-words.ts';
import { storyStore } from '../testing/story-store.ts';
import { parseQuestion, readQuestions } from './questions.ts';

const ask = asking(await foundingStore());
const askStory = asking(await storyStore());
const texts = fixtures.flatMap(({ articles }) => articles.map(({ text }) => text ?? ''));

const said = (id: string) => wordsOf(statementOf(id).content);
const told = (slug: string) => wordsOf(eventOf(slug).evidence);
const counted = (slug: string) => eventOf(slug).quantities.flatMap(({ evidence }) => wordsOf(evidence));
const dated = (slug: string) => wordsOf(eventOf(slug).time?.expression ?? []);

/** What each answer about the founding article must have in it: names, numbers, and the words of the article that prove them. */
const facts: Readonly<Record<string, readonly string[]>> = {
  '01-who-said-what.graphql': [
    ...founding.statements.flatMap(({ content }) => wordsOf(content)),
    'COMMUNIQUE',
    'a White House official',
    'Dmitry Peskov',
    'A retelling',
  ],
  '02-next-talks.graphql': [
    'Geneva talks',
    '2022-01-10',
    'senior Russian officials',
    ...dated('geneva-talks-2022-01-10'),
    ...told('geneva-talks-2022-01-10'),
  ],
  '03-troop-figures.graphql': [
    '100000',
    '20000',
    ...counted('troop-transfer-into-ukraine'),
    ...counted('troops-at-ukraine-border'),
    ...said('diplomatic-path-open'),
    ...said('concern-at-troops'),
  ],
  '04-december.graphql': [
    '2021-12-07',
    ...dated('biden-putin-videoconference-2021-12-07'),
    ...told('biden-putin-videoconference-2021-12-07'),
    ...told('biden-putin-call-2021-12-30'),
  ],
  '05-the-call.graphql': [
    'PT50M',
    'RESPONDS_TO',
    'Vladimir Putin',
    ...counted('biden-putin-call-2021-12-30'),
    ...told('call-request-2021-12-30'),
  ],
  '06-biden-according-to.graphql': [
    'a White House official',
    'White House',
    'COMMUNIQUE',
    ...said('concern-at-troops'),
    ...said('ready-to-respond'),
    ...said('diplomatic-path-open'),
  ],
  '07-word-for-word.graphql': [
    'DIRECT',
    'MIXED',
    ...said('effective-dialogue-possible'),
    ...said('goal-of-the-dialogue'),
    ...said('another-call-needed'),
  ],
  '08-what-russia-asks.graphql': [
    'Russia',
    'NATO',
    'DOCUMENT',
    'draft security documents',
    ...said('demands-on-nato'),
    ...told('draft-security-documents'),
  ],
  '09-tenth-of-january.graphql': [
    'Geneva',
    'senior American officials',
    'senior Russian officials',
    ...dated('geneva-talks-2022-01-10'),
    ...told('geneva-talks-2022-01-10'),
  ],
  '10-refused-and-agreed.graphql': [
    'REJECT',
    'AGREE',
    'United States',
    'allies of the United States',
    ...said('guarantees-refused'),
    ...told('refusal-of-guarantees'),
    ...said('concerns-to-be-discussed'),
    ...told('agreement-to-discuss-concerns'),
  ],
};

const call = talks.events.filter(({ slug }) => slug === 'biden-putin-call-2021-12-30');
const requested = `${ARTICLE}/call-requested`;

/** The same for the questions that are about a story of several articles. */
const storyFacts: Readonly<Record<string, readonly string[]>> = {
  '11-one-call-in-every-article.graphql': [
    ...call.flatMap(({ evidence }) => wordsOf(evidence)),
    ...titlesOf(call.flatMap(({ evidence }) => evidence.map(({ article }) => article))),
  ],
  '12-the-same-statement-elsewhere.graphql': talks.statements
    .filter(({ slug, reportedAlso }) => slug === requested || reportedAlso.includes(requested))
    .flatMap(({ content, article }) => [...wordsOf(content), ...titlesOf([article])]),
  '13-the-story-in-order.graphql': [
    talks.title?.en ?? '',
    ...titlesOf(talks.articles.map(({ slug }) => slug)),
    ...call.map(({ label }) => label.en ?? ''),
    ...call.flatMap(({ evidence }) => wordsOf(evidence)),
  ],
  '14-where-articles-disagree.graphql': talks.conflicts.map(({ note }) => note.en ?? ''),
};

function titlesOf(slugs: readonly string[]): string[] {
  return talks.articles.flatMap(({ slug, title }) => (slugs.includes(slug) && title ? [title] : []));
}

test('Every question has its facts', (t) => {
  t.deepEqual(
    readQuestions().map(({ file }) => file),
    [...Object.keys(facts), ...Object.keys(storyFacts)],
  );
});

for (const { file, title, query } of readQuestions()) {
  test(`${title} (${file})`, async (t) => {
    const expected = facts[file] ?? storyFacts[file] ?? [];
    t.true(expected.length > 0);
    const { data, errors } = await (file in storyFacts ? askStory : ask)(query);
    t.deepEqual(errors, []);
    const strings = leavesOf(data).map(String);
    for (const fact of expected) {
      t.true(
        strings.some((text) => text.includes(fact)),
        fact,
      );
    }
    const quoted = exactOf(data);
    t.true(quoted.length > 0, 'no words of the article');
    for (const exact of quoted)
      t.true(
        texts.some((text) => text.includes(exact)),
        exact,
      );
  });

  test(`${file} asks a question, under a name of its own, and needs no variables`, (t) => {
    t.regex(title, /\?$/);
    const [operation] = parse(query).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return t.fail('no operation');
    t.regex(operation.name?.value ?? '', /^[A-Z]\w+$/);
    const needed =
      operation.variableDefinitions?.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE) ?? [];
    t.is(needed.length, 0);
  });
}

test('No two questions have the same name', (t) => {
  const names = readQuestions().map(({ query }) => /query (\w+)/.exec(query)?.[1]);
  t.is(new Set(names).size, names.length);
});

test('The two figures of soldiers are each given with their own place and relay', async (t) => {
  const [question] = readQuestions().filter(({ file }) => file.startsWith('03'));
  const { data } = await ask<{ conflicts: { nodes: Array<{ between: unknown[] }> } }>(question?.query ?? '');
  t.like(data.conflicts.nodes[0]?.between, [
    {
      place: { name: 'border with Ukraine' },
      quantities: [{ min: 20_000, max: 99_999, approximate: true, unit: 'soldiers' }],
      accordingTo: [
        {
          attribution: [
            { actors: [{ name: 'a White House official' }] },
            { actors: [{ name: 'Joe Biden' }] },
          ],
        },
      ],
    },
    {
      place: { name: 'territory of Ukraine' },
      quantities: [{ value: 100_000, approximate: true, unit: 'soldiers' }],
      accordingTo: [
        {
          attribution: [
            { actors: [{ name: 'White House' }], channel: 'COMMUNIQUE' },
            { actors: [{ name: 'Joe Biden' }] },
          ],
        },
      ],
    },
  ]);
});

test('A store that holds the story answers every question too', async (t) => {
  for (const { file, query } of readQuestions()) t.deepEqual((await askStory(query)).errors, [], file);
});

test('The comment at the head of a file is the title and, after an empty line, the remark', (t) => {
  const query = '# Who\n# speaks?\n#\n# As far as\n# is known.\nquery Q { __typename }\n';
  t.deepEqual(parseQuestion('x.graphql', query), {
    file: 'x.graphql',
    title: 'Who speaks?',
    remark: 'As far as is known.',
    query,
  });
});

test('Without an empty line, all of the comment is the title', (t) => {
  t.like(parseQuestion('x.graphql', '# Who?\nquery Q { __typename }\n'), { title: 'Who?', remark: '' });
});

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}

function exactOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'exact' ? [String(inner)] : exactOf(inner),
  );
}
