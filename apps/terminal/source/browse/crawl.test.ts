import { setTimeout as wait } from 'node:timers/promises';
import { createApi } from '@depeche/graphql';
import { founding } from '@depeche/model/fixtures/founding';
import { open } from '@depeche/store';
import test from 'ava';
import { connect } from './data/connect.ts';
import { createData } from './data/data.ts';
import type { Load } from './data/loads.ts';
import { countOf } from './lists/list-window.ts';
import { voiceOf } from './records/shared/voice.ts';
import { parseRoute, type Route } from './route/route.ts';
import { recordPage } from './screen/record-pane.ts';
import { viewOf } from './screen/view.ts';
import { sample } from './testing/sample.ts';

test('from the lists on, every link leads to a record that exists or to a list that is not empty', async (t) => {
  const store = open(':memory:');
  await store.importAll([founding, sample]);
  const api = createApi({ store });
  const way = { fetch: api.fetch, url: 'http://depeche.localhost/graphql', language: 'fr' } as const;
  const data = createData(
    () => connect(way),
    () => {},
  );
  const voice = voiceOf('fr');

  async function loaded<Value>(get: () => Load<Value>): Promise<Value> {
    for (;;) {
      const { value, problem } = get();
      if (problem) throw new Error(JSON.stringify(problem));
      if (value !== undefined) return value;
      await wait(1);
    }
  }

  const seen = new Set<Route>();
  const ahead: Route[] = [
    '/articles',
    '/actors',
    '/statements',
    '/events',
    '/timeline',
    '/places',
    '/topics',
    '/conflicts',
    '/dossiers',
  ];
  for (let route = ahead.pop(); route !== undefined; route = ahead.pop()) {
    if (seen.has(route)) continue;
    seen.add(route);
    const address = route;
    const view = viewOf(address);
    t.not(view.kind, 'unknown', address);
    if (view.kind === 'list') {
      data.wantList(address, 0, 100);
      const list = await loaded(() => data.list(address));
      t.true(countOf(list) > 0, address);
      ahead.push(...list.head.map((row) => row.route));
      continue;
    }
    data.wantRecord(address);
    const record = await loaded(() => data.record(address));
    if (record === null) {
      t.fail(`There is no ${address}.`);
      continue;
    }
    const page = recordPage(record, 80, voice);
    t.true(page.lines.length > 0, address);
    ahead.push(...page.links.map((link) => link.route));
  }
  const records = [...seen].filter((route) => parseRoute(route).slug !== undefined);
  t.true(records.length >= founding.statements.length + founding.events.length);
  for (const { slug } of [founding, sample]) {
    t.true(seen.has(`/dossiers/${slug}`));
    for (const section of ['articles', 'statements', 'events', 'actors', 'timeline', 'conflicts']) {
      t.true(seen.has(`/${section}?dossier=${slug}`), `${section} of ${slug}`);
    }
  }
  data.close();
  store.close();
});
