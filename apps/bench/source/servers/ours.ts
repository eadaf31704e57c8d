import { serve } from '@depeche/graphql';
import { openFile } from '@depeche/store';
import { announce } from '../child/announce.ts';

announce(({ store }) => serve({ store: openFile(store), port: 0 }));
