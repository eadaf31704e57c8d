import { founding } from '@depeche/model/fixtures/founding';
import { open } from '@depeche/store';
import test from 'ava';
import { serve } from '../http/serve.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { twoServers } from '../testing/two-servers.ts';

const [titled] = founding.articles;
if (!titled) throw new TypeError('The founding dossier has an article.');

/** The founding dossier with other words in its article's first sentence, and one more edition. */
const edited = {
  ...founding,
  version: founding.version + 1,
  articles: [{ ...titled, title: 'Un autre titre' }],
};

async function stores() {
  const [behind, ahead] = [open(':memory:'), open(':memory:')];
  for (const store of [behind, ahead]) await store.import(founding);
  await ahead.import(edited);
  return { behind, ahead };
}

const OLD = `"version":${founding.version}`;
const NEW = `"version":${edited.version}`;
const QUESTION = '?query={articles{nodes{title}}dossiers{nodes{version}}}';

test('an answer is kept for those who read data of its age, and for nobody else', async (t) => {
  const { behind, ahead } = await stores();
  const server = await serve({ store: twoServers(behind, ahead), port: 0 });
  t.teardown(() => server.close());
  const ask = async () => await (await fetch(`${server.url}${QUESTION}`)).text();
  const answers = [await ask(), await ask()];
  t.true(answers[0]?.includes(OLD));
  t.true(answers[1]?.includes(NEW) && answers[1].includes('Un autre titre'));
  for (let round = 0; round < 3; round++) t.deepEqual([await ask(), await ask()], answers);
});

test('what a server answered while it caught up is not kept for the age that it then had', async (t) => {
  const { behind, ahead } = await stores();
  let versions = 0;
  const catchesUp = new Proxy(behind, {
    get(target, name) {
      if (name === 'dataVersion') return () => (versions++ === 0 ? behind : ahead).dataVersion();
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const server = await serve({ store: twoServers(catchesUp, ahead), port: 0 });
  t.teardown(() => server.close());
  const ask = async () => await (await fetch(`${server.url}${QUESTION}`)).text();
  t.true((await ask()).includes(OLD));
  for (let time = 0; time < 2; time++) t.true((await ask()).includes(NEW));
});

test('how the replicas stand is told, and where they are is not', async (t) => {
  const { behind, ahead } = await stores();
  const store = twoServers(behind, ahead);
  const server = await serve({ store, port: 0 });
  t.teardown(() => server.close());
  const ready = await fetch(new URL('/health/ready', server.url));
  t.deepEqual(await ready.json(), { status: 'ready', replicas: ['near', 'behind'] });
  const figures = await createMetrics(store).text();
  t.regex(figures, /depeche_store_replicas\{condition="near"\} 1\n/);
  t.regex(figures, /depeche_store_replicas\{condition="down"\} 0\n/);
});
