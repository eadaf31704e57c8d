import { createMetrics, serve } from '@depeche/graphql';
import { open } from '@depeche/store';
import { announce } from '../child/announce.ts';

/** Our server as it is with `--metrics-port`: each request is counted. */
announce(({ store: path }) => {
  const store = open(path);
  return serve({ store, port: 0, metrics: createMetrics(store) });
});
