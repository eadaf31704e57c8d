import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import {
  playgroundAsset,
  playgroundHeaders,
  playgroundPage,
  type Question,
} from '../dist/playground/index.js';
import { sampleSchema } from './sample-schema.ts';

/** A server with a playground, and what a visitor finds there. */
export interface Subject {
  /** Address of the playground. */
  readonly url: string;
  /** Names of the operations on the first visit's tabs, in order. */
  readonly tabs: readonly string[];
  /** Titles in the Questions panel, in order. */
  readonly titles: readonly string[];
  /** What the first question's answer contains. */
  readonly answer: string;
  /** A field of Query. */
  readonly field: string;
  /** An input of one key alone: a query with a variable of that type, and one that gives two keys at once. */
  readonly oneOf: { readonly query: string; readonly wrong: string };
  close(): Promise<void>;
}

const endpoint = '/graphql';

const questions: Question[] = [
  {
    title: 'What did one speaker say?',
    query: `# The words of one speaker, whose name stands among the variables below.
query WhatDidTheySay($speaker: String!) {
  statements(speaker: $speaker) {
    speaker
    text
  }
}
`,
    variables: { speaker: 'Amine' },
    headers: { 'accept-language': 'fr' },
  },
  { title: 'How many statements are there?', query: 'query HowManyStatements {\n  total\n}\n' },
  {
    title: 'Who speaks at all, and about what, </script> or <!-- no script?',
    query: 'query WhoSpeaks {\n  statements {\n    speaker\n  }\n}\n',
  },
];

/** Starts the server that the browser test visits. */
export async function startSubject(): Promise<Subject> {
  const yoga = createYoga({
    schema: sampleSchema,
    graphqlEndpoint: endpoint,
    graphiql: false,
    logging: false,
  });
  const server = createServer((request, response) => {
    if (!servePlayground(request, response)) void yoga(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${endpoint}`,
    tabs: ['WhatDidTheySay', 'HowManyStatements', 'WhoSpeaks'],
    titles: questions.map(({ title }) => title),
    answer: 'L’accord n’est pas signé',
    field: 'statements',
    oneOf: {
      query: 'query About($about: SubjectRef) { statements(about: $about) { text } }',
      wrong: '{ statements(about: {actor: "a", event: "b"}) { text } }',
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function servePlayground({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'GET') return false;
  if (url === endpoint && headers.accept?.includes('text/html')) {
    response.writeHead(200, playgroundHeaders).end(playgroundPage({ questions, endpoint }));
    return true;
  }
  if (!url.startsWith(`${endpoint}/assets/`)) return false;
  const asset = playgroundAsset(url.slice(`${endpoint}/assets/`.length), {
    acceptEncoding: headers['accept-encoding']?.toString(),
    ifNoneMatch: headers['if-none-match'],
  });
  if (asset) response.writeHead(asset.status, asset.headers).end(asset.body);
  else response.writeHead(404).end();
  return true;
}
