import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import test from 'ava';
import { build } from 'esbuild';

const dist = fileURLToPath(new URL('..', import.meta.url));

async function bundle(entry: string) {
  return build({
    entryPoints: [`${dist}${entry}`],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'model',
    platform: 'browser',
    logLevel: 'silent',
  });
}

for (const entry of ['index.js', 'fixtures.js']) {
  test(`${entry} and all that it imports make a bundle for browsers, without a warning`, async (t) => {
    const { warnings, metafile } = await bundle(entry);
    t.deepEqual(warnings, []);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    t.true(imports.length > 20);
    t.deepEqual(
      imports.filter(({ path, external }) => external || path.startsWith('node:')),
      [],
    );
  });
}

test('The bundle checks a dossier where there is nothing of Node’s', async (t) => {
  const { outputFiles } = await bundle('index.js');
  // Of what browsers add to the language, addresses are all that is used.
  const context = createContext({ URL });
  runInContext(outputFiles[0]?.text ?? '', context);
  t.is(runInContext('typeof process + typeof Buffer + typeof require', context), 'undefined'.repeat(3));
  const source =
    'slug: x\\narticles: { a: { language: fr, url: "https://example.org", provenance: { method: AUTHORED }, text: "Été." } }';
  const run = (code: string) => JSON.parse(runInContext(`JSON.stringify(${code})`, context));
  t.like(run(`model.checkSource('${source}')`), {
    dossier: { slug: 'x', articles: [{ slug: 'a', text: 'Été.' }] },
    problems: [],
  });
  t.like(run(`model.checkSource('slug: X').problems`), [{ code: 'BAD_VALUE', line: 1, column: 7 }]);
  t.deepEqual(run(`model.boundsOf('2021-12')`), {
    precision: 'MONTH',
    earliest: '2021-12-01',
    latest: '2021-12-31',
  });
  t.deepEqual(run(`model.parseDuration('PT50M')`), { minutes: 50 });
});
