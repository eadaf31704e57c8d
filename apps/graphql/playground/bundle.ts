import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type PluginBuild } from 'esbuild';
import type { Manifest } from '../source/playground/manifest.ts';
import { embeddedFonts } from './embedded-fonts.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const installed = (path: string) => fileURLToPath(import.meta.resolve(path));

const entries = {
  playground: `${here}main.tsx`,
  icon: `${here}icon.svg`,
  'editor.worker': installed('monaco-editor/esm/vs/editor/editor.worker.js'),
  'graphql.worker': installed('monaco-graphql/esm/graphql.worker.js'),
  'json.worker': installed('monaco-editor/esm/vs/language/json/json.worker.js'),
};

/** The parts that the bundle's files play: the manifest without the files themselves. */
export type Roles = Omit<Manifest, 'files'>;

/**
 * Bundles the page and the editor's workers in one go, so that what they have in common is one file. Of the editor,
 * GraphiQL takes two languages out of some eighty: GraphQL and JSON.
 */
export async function bundle(): Promise<{ roles: Roles; files: Map<string, Uint8Array> }> {
  const { metafile, outputFiles } = await build({
    entryPoints: entries,
    absWorkingDir: here,
    outdir: '.',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'copy' },
    // GraphiQL's style sheet has the editor's in it.
    plugins: [
      embeddedFonts(),
      { name: 'no-editor-styles', setup: dropEditorStyles },
      { name: 'prettier-modules', setup: takePrettierModules },
    ],
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  return { roles: rolesOf(metafile), files };
}

function dropEditorStyles(build: PluginBuild): void {
  build.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
}

/**
 * GraphiQL imports two parsers of Prettier by old names that lead to CommonJS, of which a bundle sees no named export:
 * its button that puts a query in order would fail. Their new names lead to the same parsers as modules.
 */
function takePrettierModules(build: PluginBuild): void {
  build.onResolve({ filter: /^prettier\/parser-(graphql|babel)$/ }, ({ path, kind, importer, resolveDir }) =>
    build.resolve(path.replace('parser-', 'plugins/'), { kind, importer, resolveDir }),
  );
}

function rolesOf({ outputs }: Metafile): Roles {
  const named = (entry: keyof typeof entries) => {
    const name = Object.keys(outputs).find(
      (output) => output.startsWith(`${entry}-`) && !output.endsWith('.css'),
    );
    if (!name) throw new Error(`The bundle has no ${entry}.`);
    return name;
  };
  const script = named('playground');
  const style = outputs[script]?.cssBundle;
  if (!style) throw new Error('The bundle has no style sheet.');
  return {
    script,
    style,
    icon: named('icon'),
    preload: importsOf(script, outputs),
    workers: { editor: named('editor.worker'), graphql: named('graphql.worker'), json: named('json.worker') },
  };
}

/** Everything that a module imports before it runs, itself left out. */
function importsOf(script: string, outputs: Metafile['outputs']): string[] {
  const found = new Set([script]);
  for (const name of found) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') found.add(path);
    }
  }
  found.delete(script);
  return [...found];
}
