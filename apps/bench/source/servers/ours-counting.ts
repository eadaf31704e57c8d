import { createMetrics, serve } from '@depeche/graphql';
import { openFile } from '@depeche/store';
import { announce } from '../child/announce.ts';

/** Our server as it is with `--metrics-port`: each request is counted. */
announce(({ store: path }) => {
  const store = openFile(path);
  return serve({ store, port: 0, metrics: createMetrics(store) });
});
