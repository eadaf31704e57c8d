import { founding } from '@depeche/model/fixtures';
import test from 'ava';
import { Kind, parse } from 'graphql';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { parseQuestion, readQuestions } from './questions.ts';

const ask = asking(await foundingStore());
const texts = founding.articles.map(({ text }) => text ?? '');

/** What each answer must have in it: names, numbers, and the words of the article that prove them. */
const facts: Readonly<Record<string, readonly string[]>> = {
  '01-who-said-what.graphql': [
    'le chemin de la diplomatie demeurait ouvert',
    'COMMUNIQUE',
    'a rapporté',
    'a White House official',
    'Dmitry Peskov',
  ],
  '02-next-talks.graphql': ['Geneva talks', '2022-01-10', 'le 10 janvier', 'senior Russian officials'],
  '03-troop-figures.graphql': [
    '100000',
    '20000',
    'environ 100\u00a0000 soldats',
    'dizaines de milliers',
    'border with Ukraine',
    'territory of Ukraine',
    'a White House official',
    'White House',
    'le chemin de la diplomatie demeurait ouvert',
  ],
  '04-december.graphql': ['2021-12-07', 'le 7 décembre', '2021-12-30', 'se sont parlé au téléphone'],
  '05-the-call.graphql': [
    'PT50M',
    '50 minutes',
    'RESPONDS_TO',
    'c’est Vladimir Poutine qui a sollicité l’appel',
  ],
  '06-biden-according-to.graphql': [
    'a White House official',
    'White House',
    'COMMUNIQUE',
    '«\u00a0profondément préoccupés\u00a0»',
  ],
  '07-word-for-word.graphql': [
    'DIRECT',
    'MIXED',
    'Je pense que pour faire avancer',
    'Le but du dialogue est clair',
  ],
  '08-what-russia-asks.graphql': [
    'Russia',
    'NATO',
    'DOCUMENT',
    'draft security documents',
    'mettre en suspens',
    'faire opposition',
  ],
  '09-tenth-of-january.graphql': [
    'Geneva',
    'senior American officials',
    'senior Russian officials',
    'qui doivent réunir à Genève, le 10 janvier',
  ],
  '10-refused-and-agreed.graphql': [
    'REJECT',
    'donner des garanties de cet ordre',
    'AGREE',
    'parler des préoccupations de Moscou',
    'allies of the United States',
  ],
};

test('Every question has its facts', (t) => {
  t.deepEqual(
    readQuestions().map(({ file }) => file),
    Object.keys(facts),
  );
});

for (const { file, title, query } of readQuestions()) {
  test(`${title} (${file})`, async (t) => {
    const { data, errors } = await ask(query);
    t.deepEqual(errors, []);
    const strings = leavesOf(data).map(String);
    for (const fact of facts[file] ?? []) {
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
