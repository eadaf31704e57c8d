import test, { type ExecutionContext } from 'ava';
import { begin, leaves } from '../testing/begin.ts';
import { type Answer, startServer, truly } from '../testing/fake-server.ts';
import { browseServer } from '../testing/real-terminal.ts';

/** The command over a server that is there, with a list on the screen. */
async function beginAtServer(t: ExecutionContext, args: readonly string[] = ['/actors']) {
  const server = await startServer();
  t.teardown(server.stop);
  const terminal = begin(t, {
    columns: 80,
    rows: 24,
    program: browseServer(server.url),
    args: ['--lang', 'en', ...args],
  });
  return { server, terminal };
}

const actors = /Actors ─+ 1\/5/;

test('a server that goes away and comes back costs neither the place nor what was typed', async (t) => {
  const { server, terminal } = await beginAtServer(t);
  await terminal.shows(actors);
  terminal.type('jj');
  await terminal.shows(/Actors ─+ 3\/5/);
  await server.stop();
  terminal.type('/reunion');
  await terminal.shows(/The server does not answer \(connection (?:refused|cut)\)/);
  await terminal.shows(/Search: reunion/);
  await server.start();
  // By itself, without a key.
  await terminal.shows(/Meeting on quay 7/);
  t.regex(terminal.screen(), /Search: reunion/);
  t.notRegex(terminal.screen(), /does not answer/);
  terminal.type('\r[');
  await terminal.shows(/Actors ─+ 3\/5/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test('a server that was restarted between two keys is asked again without a word', async (t) => {
  const { server, terminal } = await beginAtServer(t);
  await terminal.shows(actors);
  await server.stop();
  await server.start();
  terminal.type('3');
  await terminal.shows(/Statements ─+ 1\/3/);
  t.notRegex(terminal.sent(), /does not answer/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test('a slow server is waited for, says so, and keys go on meanwhile', async (t) => {
  const { server, terminal } = await beginAtServer(t);
  await terminal.shows(actors);
  let goOn = () => {};
  const signal = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  server.answers(async (response, real) => {
    await signal;
    await truly(response, real);
  });
  terminal.type('3');
  await terminal.shows(/Dépêche › Statements/);
  await terminal.shows(/Loading…/);
  terminal.type('?');
  await terminal.shows(/╭─ Keys/);
  terminal.type('?2');
  await terminal.shows(actors);
  terminal.type('3');
  await terminal.shows(/Loading…/);
  goOn();
  await terminal.shows(/Statements ─+ 1\/3/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

const json = (body: string): Answer => {
  return (response) => void response.setHeader('content-type', 'application/json').end(body);
};

/** Answers that no server of this version gives, and what the screen says to them. */
const strange: ReadonlyArray<readonly [title: string, answer: Answer, words: RegExp]> = [
  ['a page of HTML', (response) => void response.end('<html>'), /cannot be used \(it is no GraphQL\)/],
  ['nothing', (response) => void response.end(), /cannot be used \(it is no GraphQL\)/],
  ['half an answer', json('{"data": {"li'), /cannot be used \(it is no GraphQL\)/],
  ['other JSON', json('[1, 2]'), /cannot be used \(it is no GraphQL\)/],
  ['no data', json('{"data": null}'), /cannot be used \(it is no GraphQL\)/],
  [
    'a list of another shape',
    json('{"data": {"list": {"nodes": "many", "pageInfo": 7}}}'),
    /cannot be used \(it is of another version/,
  ],
  [
    'a list in a list in a list',
    json(`{"data": {"list": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    /cannot be used \(it is of another version/,
  ],
  [
    'a status that says that it is down',
    (response) => void response.writeHead(503).end('down'),
    /does not answer \(status 503\)/,
  ],
  [
    'a field that it does not know',
    json(
      '{"errors": [{"message": "Cannot query field \\"dossiers\\" on type \\"Query\\".", "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}]}',
    ),
    /cannot be used \(it is of another version/,
  ],
  [
    'a refusal',
    json('{"errors": [{"message": "Too many.", "extensions": {"code": "RATE_LIMITED"}}]}'),
    /The API refuses: Too many\. \(RATE_LIMITED\)/,
  ],
  [
    'a store that cannot be read at the moment',
    json('{"errors": [{"message": "The store is busy.", "extensions": {"code": "UNAVAILABLE"}}]}'),
    /does not answer \(The store is busy\.\)/,
  ],
  ['a connection that is cut', (response) => void response.destroy(), /does not answer \(connection cut\)/],
  [
    'more than anybody can hold',
    (response) => {
      response.setHeader('content-type', 'application/json').write('{"data": "');
      const more = () => {
        while (response.write('x'.repeat(1 << 16)));
        response.once('drain', more);
      };
      more();
    },
    /cannot be used \(it has no end\)/,
  ],
];

test('whatever a server answers, the screen says what is wrong, and the way back is open', async (t) => {
  const { server, terminal } = await beginAtServer(t);
  await terminal.shows(actors);
  for (const [title, answer, words] of strange) {
    server.answers(answer);
    terminal.type('r3');
    t.true(await terminal.becomes((screen) => words.test(screen), 20_000), `${title}:\n${terminal.screen()}`);
    server.answers(truly);
    terminal.type('2r');
    await terminal.shows(actors);
  }
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test('a server without end of pages is not followed for ever', async (t) => {
  const { server, terminal } = await beginAtServer(t, ['/articles/strike-at-port-clair']);
  let asked = 0;
  let page = {};
  server.answers(async (response, real) => {
    asked++;
    const answer = JSON.parse(await real());
    // A cursor of its own making is none to the real API, so its first page comes again.
    if (answer.data?.list) page = answer.data.list;
    const list = { ...page, pageInfo: { hasNextPage: true, endCursor: `again ${asked}` } };
    const said = answer.errors || answer.data?.list ? { data: { list } } : answer;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
  });
  await terminal.shows(/La grève des dockers/);
  await terminal.shows(/cannot be used \(it has no end\)/);
  t.true(asked < 1000, String(asked));
  terminal.type('q');
  await leaves(t, terminal, 0);
});
