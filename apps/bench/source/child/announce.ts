/** What a server tells the benchmark once it listens, and what it has used when asked. */
export type Report =
  | { readonly ready: string }
  | { readonly failed: string }
  | { readonly cpu: number; readonly rss: number; readonly heap: number };

/** What the benchmark says to a server: the data it is to answer from. */
export interface Setting {
  /** The store's file. */
  readonly store: string;
  /** How many statements, from the beginning of the list, a server that has data of its own takes from the store. */
  readonly rows: number;
  /** What a server that answers nothing of its own is to send, by path. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A server that listens at an address; `close` lets go of what would outlive the process. */
export interface Listening {
  readonly url: string;
  readonly close?: () => Promise<void>;
}

/**
 * Runs a server in a child process: starts it with the setting that is sent first, says where it listens, answers what
 * it has used (CPU in microseconds, memory in bytes), and ends when the parent does or lets it go.
 */
export function announce(start: (setting: Setting) => Promise<Listening> | Listening): void {
  const tell = (report: Report) => process.send?.(report);
  // An interrupt reaches every process of the terminal; the parent ends this one.
  process.on('SIGINT', () => {});
  let close = async () => {};
  process.once('disconnect', () => void close().finally(() => process.exit(0)));
  process.once('message', async (setting: Setting) => {
    try {
      const listening = await start(setting);
      close = listening.close ?? close;
      process.on('message', () => {
        const { user, system } = process.cpuUsage();
        const { rss, heapUsed } = process.memoryUsage();
        tell({ cpu: user + system, rss, heap: heapUsed });
      });
      tell({ ready: listening.url });
    } catch (error) {
      tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
