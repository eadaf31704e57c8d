import test from 'ava';
import { serverAudits } from 'graphql-http';
import { trustedDocuments } from '../documents/trusted-documents.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { serve } from './serve.ts';

const store = await foundingStore();
/** The documents of the audits that a server is to answer with data. */
const trusted = trustedDocuments(
  new Map([
    ['typename', '{ __typename }'],
    ['named', 'query Query { __typename }'],
    ['type', 'query Type($name: String!) { __type(name: $name) { name } }'],
  ]),
);
const servers = [
  { path: 'the narrow path', server: await serve({ store, port: 0 }) },
  { path: 'Yoga alone', server: await serve({ store, port: 0, fast: false }) },
  { path: 'the narrow path with trusted documents', server: await serve({ store, port: 0, trusted }) },
  {
    path: 'Yoga alone with trusted documents',
    server: await serve({ store, port: 0, fast: false, trusted }),
  },
  {
    path: 'the narrow path with trusted documents alone',
    server: await serve({ store, port: 0, trusted, trustedOnly: true }),
  },
  {
    path: 'Yoga alone with trusted documents alone',
    server: await serve({ store, port: 0, fast: false, trusted, trustedOnly: true }),
  },
];

test.after.always(async () => {
  for (const { server } of servers) await server.close();
  await store.close();
});

for (const { path, server } of servers) {
  const audits = serverAudits({ url: server.url, fetchFn: fetch });

  test(`There are 61 audits of ${path}`, (t) => {
    t.is(audits.length, 61);
  });

  for (const audit of audits) {
    test(`By ${path}, ${audit.id}: ${audit.name}`, async (t) => {
      const { status } = await audit.fn();
      t.is(status, 'ok');
    });
  }
}
