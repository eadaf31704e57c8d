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
import { open } from '../open.ts';

const openInMemory = () => open(':memory:');

testLists(openInMemory);
testPages(openInMemory);
testSearches(openInMemory);
testTimelines(openInMemory);
testRelations(openInMemory);
testImports(openInMemory);
testStreams(openInMemory);
testBareArticles(openInMemory);
testStories(openInMemory);
testOperations(openInMemory);
testAmendments(openInMemory);
