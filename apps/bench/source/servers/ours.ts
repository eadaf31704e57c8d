import { serve } from '@depeche/graphql';
import { open } from '@depeche/store';
import { announce } from '../child/announce.ts';

announce(({ store }) => serve({ store: open(store), port: 0 }));
