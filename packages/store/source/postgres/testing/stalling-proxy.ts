import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server on which nothing may come through for a while, though it stays open. */
export interface StallingProxy {
  /** The address of a database, by this way. */
  url(of: string): string;
  /** Lets nothing through any more. */
  stall(): void;
  /** Lets through what waits and what comes. */
  resume(): void;
  close(): void;
}

/** Makes a way to the server of an address, on a free port of the loopback address. */
export async function startStallingProxy(to: string): Promise<StallingProxy> {
  const sockets = new Set<Socket>();
  let isStalled = false;
  const proxy = createServer((here) => {
    const there = connect(Number(new URL(to).port), '127.0.0.1');
    for (const [from, into] of [
      [here, there],
      [there, here],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => into.write(data));
      from.on('error', () => into.destroy());
      from.on('close', () => {
        sockets.delete(from);
        into.destroy();
      });
      if (isStalled) from.pause();
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return {
    url: (of) => Object.assign(new URL(of), { port }).href,
    stall() {
      isStalled = true;
      for (const socket of sockets) socket.pause();
    },
    resume() {
      isStalled = false;
      for (const socket of sockets) socket.resume();
    },
    close() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
