import { open } from '@depeche/store';
import test from 'ava';
import { getNamedType, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { readQuestions } from '../questions/questions.ts';
import { schema } from '../schema/index.ts';
import { asking } from '../testing/ask.ts';
import { laterStore } from '../testing/later-store.ts';
import { longStory } from '../testing/long-story.ts';

const store = await open(':memory:');
store.import(longStory(2));
const ask = asking(store);

/**
 * The questions that ask for a list of each record on a page. Each list has its own filter and page, so it is a journey of
 * its own; all of them are under way together.
 */
const listOfEach: ReadonlySet<string> = new Set(['09-tenth-of-january.graphql']); // events.nodes.statements

/** A question that asks for pages of a size, wherever it asks for a page. */
function withPagesOf(size: number, query: string): string {
  const types = new TypeInfo(schema);
  const first = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: String(size) },
  } as const;
  const sized = visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field(field) {
        if (!getNamedType(types.getType())?.name.endsWith('Connection')) return undefined;
        const others = field.arguments?.filter(({ name }) => name.value !== 'first') ?? [];
        return { ...field, arguments: [first, ...others] };
      },
    }),
  );
  return print(sized);
}

/** What is asked of the store for a question: how many journeys after one another, and how many of each kind. */
async function journeysFor(query: string) {
  const later = laterStore(store);
  await asking(later.store)(query);
  const journeys = later.takeJourneys();
  const methods = Object.groupBy(journeys.flat(), (method) => method);
  return {
    afterOneAnother: journeys.length,
    ofEachKind: Object.fromEntries(Object.entries(methods).map(([method, calls]) => [method, calls?.length])),
  };
}

for (const { file, query } of readQuestions()) {
  test(`${file} is answered the same, to the byte, by a store that answers later`, async (t) => {
    const askLater = asking(laterStore(store).store);
    for (const size of [5, 20]) {
      const sized = withPagesOf(size, query);
      const answer = await ask(sized);
      t.deepEqual(answer.errors, []);
      t.is(JSON.stringify(await askLater(sized)), JSON.stringify(answer));
    }
  });

  test(`${file} takes as many journeys to the store with pages of 20 as with pages of 5`, async (t) => {
    const small = await journeysFor(withPagesOf(5, query));
    const large = await journeysFor(withPagesOf(20, query));
    t.is(large.afterOneAnother, small.afterOneAnother);
    const { list = 0 } = small.ofEachKind;
    t.deepEqual(
      large.ofEachKind,
      listOfEach.has(file) ? { ...small.ofEachKind, list: list + 20 - 5 } : small.ofEachKind,
    );
  });
}
