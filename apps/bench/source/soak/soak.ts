import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { readQuestions } from '@depeche/graphql';
import { start } from '../child/start.ts';
import { type Ask, ask, connect } from '../load.ts';
import type { Imported } from './importer.ts';
import type { Observed } from './verdict.ts';

/** How long and on what the server is asked. */
export interface SoakOptions {
  /** A store that may be written to. */
  readonly store: string;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

const CONNECTIONS = 8;
/** How long a connection waits between two questions, and the importer between two imports, in milliseconds. */
const PAUSE = 50;
const IMPORT_PAUSE = 500;
const ARTICLE = `query Article($slug: String!) {
  article(slug: $slug) { statements(first: 100) { nodes { slug text } } } }`;

/**
 * Asks a server the worked questions while another process imports into its store, watches its memory, and at the end
 * reads back through the server what every import was said to have kept.
 */
export async function soak({ store, seconds, signal }: SoakOptions): Promise<Observed> {
  const server = await start(new URL('../servers/ours.js', import.meta.url), { store, rows: 0, answers: {} });
  const importer = fork(new URL('./importer.js', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(importer, 'exit');
  try {
    const imports: Imported[] = [];
    const errors: string[] = [];
    const memory: Array<readonly [number, number]> = [];
    importer.on('message', (imported: Imported) => imports.push(imported));
    importer.once('exit', (code) => code !== 0 && errors.push(`The importer ended with ${code}.`));
    importer.send({ store, pause: IMPORT_PAUSE });
    await using clients = connect(server.url, CONNECTIONS);
    const path = server.url.pathname;
    const questions = readQuestions().map(({ query }) => toAsk(path, query));
    const begin = performance.now();
    const passed = () => (performance.now() - begin) / 1_000;
    let requests = 0;
    const asking = clients.map(async (client, offset) => {
      for (let i = offset; passed() < seconds && !signal.aborted; i++) {
        const question = questions[i % questions.length];
        if (!question) return;
        try {
          const { errors: refused } = JSON.parse((await ask(client, question)).toString());
          if (refused) errors.push(JSON.stringify(refused));
          requests++;
        } catch (error) {
          errors.push(String(error));
        }
        await setTimeout(PAUSE);
      }
    });
    const watching = (async () => {
      while (passed() < seconds && !signal.aborted) {
        memory.push([passed(), (await server.usage()).rss]);
        await setTimeout(1_000);
      }
    })();
    await Promise.all([...asking, watching]);
    signal.throwIfAborted();
    importer.disconnect();
    await gone;
    const [client] = clients;
    const lost: string[] = [];
    for (const imported of imports) {
      const answer = client && (await ask(client, toAsk(path, ARTICLE, { slug: imported.article })));
      if (!readsBack(imported, String(answer))) lost.push(imported.article);
    }
    return { requests, errors, imports: imports.length, lost, memory };
  } finally {
    if (importer.connected) importer.disconnect();
    await Promise.all([server.stop(), gone]);
  }
}

function toAsk(path: string, query: string, variables = {}): Ask {
  return { method: 'POST', path, body: JSON.stringify({ query, variables }) };
}

function readsBack({ statements }: Imported, answer: string): boolean {
  const kept = JSON.parse(answer).data?.article?.statements.nodes as Imported['statements'] | undefined;
  const sorted = (list: Imported['statements']) =>
    JSON.stringify(list.map(({ slug, text }) => [slug, text]).sort());
  return kept !== undefined && sorted(kept) === sorted(statements);
}
