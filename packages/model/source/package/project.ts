import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

/** Runs a program to its end; rejects where it fails. */
export const run = promisify(execFile);

/** What the compiler says of the README's code and one file more; nothing where all is well. */
export async function compile(
  folder: string,
  name: string,
  compilerOptions: object,
  content: string,
  more = ['../*.ts'],
): Promise<string> {
  const project = join(folder, name);
  await mkdir(project);
  await writeFile(join(project, 'typed.ts'), content);
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['typed.ts', ...more] }),
  );
  return run(process.execPath, [tsc, '--pretty', 'false', '-p', project]).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string }) => error.stdout ?? String(error),
  );
}

/** Runs npm without what the npm that runs the tests tells its scripts, such as the workspace in which they are. */
export async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  const passed = Object.entries(process.env).filter(
    ([key]) => !/^npm_(?:package|lifecycle|config_(?:workspace|local_prefix|prefix))/i.test(key),
  );
  const { stdout } = await run('npm', args, {
    cwd,
    env: Object.fromEntries(passed),
    shell: process.platform === 'win32',
  });
  return stdout;
}
