import { testLists } from '../conformance/lists.ts';
import { open } from '../open.ts';

testLists(() => open(':memory:'));
