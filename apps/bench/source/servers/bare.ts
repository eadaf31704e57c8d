import { createServer } from 'node:http';
import { announce } from '../child/announce.ts';
import { listen } from '../child/listen.ts';

/** Reads what it is sent and returns finished bytes: what any server in node:http costs at least. */
announce(({ answers }) => {
  const bytes = new Map(Object.entries(answers).map(([path, text]) => [path, Buffer.from(text)]));
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const body = bytes.get(request.url ?? '') ?? Buffer.alloc(0);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    });
  });
  return listen(server, '/');
});
