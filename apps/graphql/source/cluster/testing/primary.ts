import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { listen } from '../../http/listen.ts';
import { supervise } from '../supervise.ts';
import { HOST, PORT } from './address.ts';

const probe = createServer();
const port = await listen(probe, HOST, 0);
probe.close();

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);
const supervisor = supervise({
  workers: 2,
  exec: fileURLToPath(new URL('./worker.js', import.meta.url)),
  env: { [PORT]: String(port) },
  say,
  timing: { ping: 100, deaf: 3_000, delay: 50 },
});
process.on('SIGTERM', supervisor.stop);
await supervisor.started;
say(`answers at http://${HOST}:${port}/`);
await supervisor.ended;
