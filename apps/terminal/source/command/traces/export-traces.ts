import { createTraces, type Traces } from '@depeche/graphql/traces';
import { DiagLogLevel, diag, ProxyTracerProvider, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Environment } from '../../settings/settings.ts';
import { printableLine } from '../../text/printable.ts';

/** What is traced; disposing of it sends what was not sent yet. */
export interface Exported extends AsyncDisposable {
  readonly traces: Traces;
}

/** What is asked for besides that there are traces. */
export interface ExportOptions {
  readonly documents: boolean;
  readonly version: string;
  readonly env: Environment;
  readonly say: (line: string) => void;
}

/** Milliseconds in which a collector has to take what it is sent: a server that stops waits for no longer. */
const PATIENCE = 3_000;

/**
 * Sends traces by OTLP over HTTP, as the variables of OpenTelemetry say (`OTEL_EXPORTER_OTLP_ENDPOINT`, else a collector on
 * this machine). Where a tracer provider is registered already, by a module of `--import`, it has them instead.
 */
export function exportTraces({ documents, version, env, say }: ExportOptions): Exported {
  const traces = createTraces({ documents });
  if (hasProvider()) return { traces, [Symbol.asyncDispose]: async () => {} };
  sayFirstFault(say);
  const isPatienceGiven = env.OTEL_EXPORTER_OTLP_TIMEOUT ?? env.OTEL_EXPORTER_OTLP_TRACES_TIMEOUT;
  const exporter = new OTLPTraceExporter(isPatienceGiven ? {} : { timeoutMillis: PATIENCE });
  const provider = new NodeTracerProvider({
    resource: resourceOf(version),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return { traces, [Symbol.asyncDispose]: () => provider.shutdown().catch(() => {}) };
}

function hasProvider(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer('depeche') !== undefined;
}

/** `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` win over what is said here. */
function resourceOf(version: string) {
  const own = resourceFromAttributes({
    'service.name': 'depeche',
    'service.version': version,
    'process.pid': process.pid,
  });
  const detected = detectResources({ detectors: [serviceInstanceIdDetector, envDetector] });
  return defaultResource().merge(own).merge(detected);
}

/** An error comes as JSON, with its stack; a warning as it is. */
function messageIn(fault: string): string {
  try {
    return String(JSON.parse(fault).message);
  } catch {
    return fault;
  }
}

/** A collector that is away stays away for a while; to be told each time would be of no use. */
function sayFirstFault(say: (line: string) => void): void {
  let isSaid = false;
  const tell = (fault: string) => {
    if (!isSaid) say(printableLine(`Traces are not sent: ${messageIn(fault)}`));
    isSaid = true;
  };
  const ignore = () => {};
  diag.setLogger(
    { error: tell, warn: tell, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
