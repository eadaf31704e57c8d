import { createServer } from 'node:http';
import { createDrain } from '../../http/drain.ts';
import { listen } from '../../http/listen.ts';
import { workUntilTold } from '../worker.ts';
import { HOST, PORT } from './address.ts';

// What a worker may come to, at a signal.
process.on('SIGWINCH', () => {
  throw new Error('This worker fails.');
});
process.on('SIGIO', () => {
  for (;;);
});

/** Answers each request, once it has come in whole, with who it is. */
const server = createServer((request, response) => {
  request.resume().once('end', () => response.end(String(process.pid)));
});
const close = createDrain(server, 10_000);
await listen(server, HOST, Number(process.env[PORT]));
process.stdout.write(`${process.pid} listens\n`);
await workUntilTold({ url: '', close });
