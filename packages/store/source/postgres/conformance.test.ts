import test from 'ava';
import { testAmendments } from '../conformance/amendments.ts';
import { testBareArticles } from '../conformance/bare-articles.ts';
import { testImports } from '../conformance/imports.ts';
import { testLists } from '../conformance/lists.ts';
import { testOperations } from '../conformance/operations.ts';
import { testPages } from '../conformance/pages.ts';
import { testRelations } from '../conformance/relations.ts';
import { testSearches } from '../conformance/searches.ts';
import { testStories } from '../conformance/stories.ts';
import { testStreams } from '../conformance/streams.ts';
import { testTimelines } from '../conformance/timelines.ts';
import { openStores } from './testing/stores.ts';

const stores = openStores(test);

testLists(stores.open);
testPages(stores.open);
testSearches(stores.open);
testTimelines(stores.open);
testRelations(stores.open);
testImports(stores.open);
testStreams(stores.open);
testBareArticles(stores.open);
testStories(stores.open);
testOperations(stores.open);
testAmendments(stores.open);
