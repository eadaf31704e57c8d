import test from 'ava';
import { serverAudits } from 'graphql-http';
import { foundingStore } from '../testing/founding-store.ts';
import { serve } from './serve.ts';

const store = await foundingStore();
const server = await serve({ store, port: 0 });
const audits = serverAudits({ url: server.url, fetchFn: fetch });

test.after.always(async () => {
  await server.close();
  await store.close();
});

test('There are 61 audits', (t) => {
  t.is(audits.length, 61);
});

for (const audit of audits) {
  test(`${audit.id}: ${audit.name}`, async (t) => {
    const { status } = await audit.fn();
    t.is(status, 'ok');
  });
}
