// Makes dist/bundle of what `depeche browse` needs, so that it starts with a few files to read in place of hundreds.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));

await rm(`${folder}dist/bundle`, { recursive: true, force: true });
await build({
  absWorkingDir: folder,
  entryPoints: { browse: 'dist/command/browse-main.js' },
  outdir: 'dist/bundle',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.20',
  minify: true,
  // A fault is looked for with DEPECHE_DEBUG=1, which shows names.
  keepNames: true,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  external: ['react-devtools-core'],
  // Some of what is bundled asks for Node's modules in the old way.
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
  logLevel: 'warning',
});
