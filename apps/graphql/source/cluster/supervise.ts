import cluster, { type Worker } from 'node:cluster';
import { Counter, Gauge, type MetricObject, Registry } from 'prom-client';
import { ServerError } from '../http/error.ts';
import { addUp, lasting, textOf } from './figures.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type Action, defaultTiming, Supervision, type Timing } from './supervision.ts';

/** What workers are started from. */
export interface SuperviseOptions {
  /** How many. */
  readonly workers: number;
  /** The module that a worker runs, and its arguments: those of this process, unless told otherwise. */
  readonly exec?: string | undefined;
  readonly args?: readonly string[] | undefined;
  /** Variables of the environment that workers are given besides those of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Takes a sentence for each worker that had to be replaced. */
  readonly say: (sentence: string) => void;
  readonly timing?: Partial<Timing> | undefined;
  /** Milliseconds that the clients of a worker that is replaced have to leave it: 1000 unless told otherwise. */
  readonly linger?: number | undefined;
}

/** Workers that run. */
export interface Supervisor {
  /** Resolves when the first answers. */
  readonly started: Promise<void>;
  /**
   * Resolves when all have ended as they were told. Rejects with a `ServerError` of code `WORKERS_FAIL` where they
   * failed again and again.
   */
  readonly ended: Promise<void>;
  /** Replaces all, one by one, so that no request is lost. */
  restart(): void;
  /** Lets all finish; `ended` tells when. */
  stop(): void;
  /** The figures of all workers, those that are gone included, in Prometheus' text format. */
  text(): Promise<string>;
}

/** Milliseconds in which a worker must give its figures; else its last ones are taken. */
const REPORT = 1_000;

/** Starts workers with `node:cluster`, which share what they listen on, and keeps as many running. */
export function supervise(options: SuperviseOptions): Supervisor {
  const { workers: wanted, say, linger = 1_000, exec, args } = options;
  const timing = { ...defaultTiming, ...options.timing };
  const supervision = new Supervision(wanted, timing);
  const running = new Map<number, Worker>();
  const latest = new Map<number, MetricObject[]>();
  const reports = new Map<number, () => void>();
  const started = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let isStopping = false;
  let gone: MetricObject[] = [];
  let lastRequest = 0;

  const registry = new Registry();
  const registers = [registry];
  const replaced = new Counter({
    name: 'depeche_workers_replaced_total',
    help: 'Workers that ended without being told to.',
    registers,
  });
  new Gauge({
    name: 'depeche_workers_ready',
    help: 'Workers that answer.',
    registers,
    collect() {
      this.set(supervision.ready);
    },
  });
  new Gauge({
    name: 'process_start_time_seconds',
    help: 'Start time of the primary process since unix epoch in seconds.',
    registers,
  }).set(Date.now() / 1000 - process.uptime());

  // Each worker takes its own connections. Were they handed out by the primary, one that is handed to a worker that is
  // just dying would stay open and never be answered.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({
    serialization: 'advanced',
    ...(exec === undefined ? {} : { exec }),
    ...(args === undefined ? {} : { args: [...args] }),
  });

  const tell = (id: number, message: ToWorker) => {
    const worker = running.get(id);
    // One that is just ending is told nothing any more; its end is heard of.
    if (worker?.isConnected()) worker.send(message, () => {});
  };

  const start = (id: number) => {
    const worker = cluster.fork(options.env);
    running.set(id, worker);
    worker.on('error', () => {});
    worker.on('message', (message: FromWorker) => {
      if (message.say === 'ready') {
        act(supervision.isReady(id, Date.now()));
        started.resolve();
      } else if (message.say === 'pong') supervision.answered(id, Date.now());
      else if (message.say === 'figures') {
        latest.set(id, message.figures);
        if (message.request !== undefined) reports.get(message.request)?.();
      }
    });
    worker.once('exit', (code, signal) => void forget(id, worker, signal ?? code));
  };

  const forget = (id: number, worker: Worker, how: string | number) => {
    running.delete(id);
    const figures = latest.get(id);
    latest.delete(id);
    if (figures) keepFigures(figures);
    const isMissed = !isStopping && !supervision.isLeaving(id);
    if (isMissed) {
      replaced.inc();
      say(`Worker ${worker.process.pid} ended (${how}); another takes its place.`);
    }
    act(supervision.ended(id, Date.now()));
  };

  let keeping = Promise.resolve();
  const keepFigures = (figures: MetricObject[]) => {
    keeping = keeping.then(async () => {
      gone = await addUp([gone, lasting(figures)]);
    });
  };

  const giveUp = () => {
    isStopping = true;
    clearInterval(timer);
    for (const worker of running.values()) worker.process.kill('SIGKILL');
    const message = `The workers end again and again, ${timing.attempts * wanted} times by now; what they wrote says why.`;
    const error = new ServerError('WORKERS_FAIL', message);
    started.reject(error);
    ended.reject(error);
  };

  const act = (actions: readonly Action[]) => {
    for (const action of actions) {
      if (action.do === 'start') start(action.id);
      else if (action.do === 'drain') tell(action.id, { say: 'drain', linger: isStopping ? 0 : linger });
      else if (action.do === 'ping') tell(action.id, { say: 'ping' });
      else if (action.do === 'kill') running.get(action.id)?.process.kill('SIGKILL');
      else if (action.do === 'give-up') giveUp();
      else {
        clearInterval(timer);
        started.resolve();
        ended.resolve();
      }
    }
  };

  const report = (id: number) => {
    lastRequest++;
    const request = lastRequest;
    return new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, REPORT);
      reports.set(request, () => {
        clearTimeout(timeout);
        resolve();
      });
      tell(id, { say: 'report', request });
    }).finally(() => reports.delete(request));
  };

  // What nobody waits for yet is no unhandled fault.
  started.promise.catch(() => {});
  ended.promise.catch(() => {});
  const beat = Math.min(timing.ping, timing.delay);
  let lastPing = 0;
  const timer = setInterval(() => {
    const now = Date.now();
    const isDue = now - lastPing >= timing.ping;
    if (isDue) lastPing = now;
    act(supervision.tick(now).filter((action) => action.do !== 'ping' || isDue));
  }, beat);
  act(supervision.begin(Date.now()));

  return {
    started: started.promise,
    ended: ended.promise,
    restart: () => act(supervision.restart(Date.now())),
    stop: () => {
      isStopping = true;
      act(supervision.stop(Date.now()));
    },
    text: async () => {
      await Promise.all([...running.keys()].map(report));
      await keeping;
      return (await textOf([gone, ...latest.values()])) + (await registry.metrics());
    },
  };
}
