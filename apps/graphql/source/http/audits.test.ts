import test from 'ava';
import { serverAudits } from 'graphql-http';
import { foundingStore } from '../testing/founding-store.ts';
import { serve } from './serve.ts';

const store = await foundingStore();
const servers = [
  { path: 'the narrow path', server: await serve({ store, port: 0 }) },
  { path: 'Yoga alone', server: await serve({ store, port: 0, fast: false }) },
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
