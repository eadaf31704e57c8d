import { serve } from '@depeche/graphql';
import { createTraces } from '@depeche/graphql/traces';
import { openFile } from '@depeche/store';
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node';
import { announce } from '../child/announce.ts';

/** Takes spans and sends them nowhere: what a collector costs is not what is measured. */
const nowhere: SpanExporter = {
  export: (_spans, done) => done({ code: 0 }),
  shutdown: async () => {},
};

/** Our server as it is with `--traces`: every request is a trace. */
announce(({ store }) => {
  new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(nowhere)] }).register();
  return serve({ store: openFile(store), port: 0, traces: createTraces() });
});
