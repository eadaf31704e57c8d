// Builds the playground's page into dist/playground/assets: the files, their compressed variants and the manifest by
// which the server finds them. Runs as it is, Node strips the types.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type ManifestFile, manifestName, variantName } from '../source/playground/manifest.ts';
import { bundle } from './bundle.ts';
import { compress } from './compress.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const target = new URL('../dist/playground/assets/', import.meta.url);
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });

const { roles, files } = await bundle();
const entries = await Promise.all([...files].map(([name, content]) => emit(name, content)));
await writeFile(
  new URL(manifestName, target),
  `${JSON.stringify({ ...roles, files: Object.fromEntries(entries) }, null, 2)}\n`,
);
report(entries.map(([, file]) => file));

async function emit(name: string, content: Uint8Array): Promise<[string, ManifestFile]> {
  const type = types[extname(name)];
  if (!type) throw new Error(`No media type is known for ${name}.`);
  const variants = await compress(content);
  const sizes = [...variants].map(([encoding, variant]) => [encoding, variant.byteLength]);
  await Promise.all([
    writeFile(new URL(name, target), content),
    ...[...variants].map(([encoding, variant]) =>
      writeFile(new URL(variantName(name, encoding), target), variant),
    ),
  ]);
  return [name, { type, bytes: { identity: content.byteLength, ...Object.fromEntries(sizes) } }];
}

function report(built: ManifestFile[]): void {
  const sum = (size: (file: ManifestFile) => number) =>
    `${(built.reduce((total, file) => total + size(file), 0) / 1e6).toFixed(1)} MB`;
  const brotli = sum(({ bytes }) => bytes.br ?? bytes.identity);
  console.log(
    `playground: ${built.length} files, ${sum(({ bytes }) => bytes.identity)} (${brotli} with brotli)`,
  );
}
