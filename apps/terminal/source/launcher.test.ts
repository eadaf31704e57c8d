import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const launcher = fileURLToPath(new URL('../bin/depeche.js', import.meta.url));

/** A module that makes the Node that loads it say that it is an old one. */
const pretendToBeOld = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } });",
)}`;

interface House {
  readonly folder: string;
  readonly bin: string;
}

/** A house with the real launcher, and a program of a few lines in place of the command. */
async function withHouse(program: string | undefined, act: (house: House) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'depeche-launcher-')));
  try {
    const bin = join(folder, 'app', 'bin', 'depeche.js');
    await mkdir(join(folder, 'app', 'bin'), { recursive: true });
    await copyFile(launcher, bin);
    await writeFile(join(folder, 'app', 'package.json'), '{"type": "module"}');
    if (program !== undefined) {
      await mkdir(join(folder, 'app', 'dist', 'command'), { recursive: true });
      await writeFile(join(folder, 'app', 'dist', 'command', 'main.js'), program);
    }
    await act({ folder, bin });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Gives the house a Node of its own: this one, behind a script that says so. */
async function installNode({ folder }: House): Promise<void> {
  const path = join(folder, 'node_modules', '.bin', 'node');
  await mkdir(join(folder, 'node_modules', '.bin'), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho relaunched >&2\nexec '${process.execPath}' "$@"\n`);
  await chmod(path, 0o755);
}

function start(bin: string, args: readonly string[], isOld: boolean): ChildProcess {
  return spawn(process.execPath, [...(isOld ? ['--import', pretendToBeOld] : []), bin, ...args], {
    stdio: 'pipe',
  });
}

async function outcome(child: ChildProcess) {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new TypeError('The child has no pipes.');
  stdin.end('typed');
  const [out, err, [code, signal]] = await Promise.all([text(stdout), text(stderr), once(child, 'exit')]);
  return { out, err, code, signal };
}

const echo = `
import { text } from 'node:stream/consumers';
console.log(JSON.stringify(process.argv.slice(2)), await text(process.stdin));
process.exitCode = 7;
`;

test('a Node that is new enough runs the command itself', async (t) => {
  await withHouse(echo, async (house) => {
    const { out, err, code } = await outcome(start(house.bin, ['a', 'b c'], false));
    t.is(out, '["a","b c"] typed\n');
    t.is(err, '');
    t.is(code, 7);
  });
});

test('a linked command finds its own house', async (t) => {
  await withHouse(echo, async (house) => {
    const link = join(house.folder, 'linked');
    await symlink(house.bin, link);
    t.is((await outcome(start(link, [], false))).code, 7);
  });
});

test('an old Node hands over to the project’s own: arguments, streams and exit code', async (t) => {
  await withHouse(echo, async (house) => {
    await installNode(house);
    const { out, err, code } = await outcome(start(house.bin, ['a', 'b c'], true));
    t.is(err, 'relaunched\n');
    t.is(out, '["a","b c"] typed\n');
    t.is(code, 7);
  });
});

test('signals are handed over too', async (t) => {
  const program = `
process.on('SIGTERM', () => { console.log('told to stop'); process.exit(0); });
console.log('ready');
setInterval(() => {}, 1000);
`;
  await withHouse(program, async (house) => {
    await installNode(house);
    const child = start(house.bin, [], true);
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    const { out, code } = await outcome(child);
    t.is(out, 'ready\ntold to stop\n');
    t.is(code, 0);
  });
});

test('a command that a signal ends is ended by it', async (t) => {
  await withHouse("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);", async (house) => {
    await installNode(house);
    t.is((await outcome(start(house.bin, [], true))).signal, 'SIGTERM');
  });
});

test('an old Node without the project’s own says what is missing', async (t) => {
  await withHouse(echo, async (house) => {
    const { err, code } = await outcome(start(house.bin, [], true));
    t.is(
      err,
      'depeche: it needs Node 22.20 or newer, this is 20.11.0, and the project’s own Node is not installed; run “npm ci” in its folder.\n',
    );
    t.is(code, 70);
  });
});

test('a command that has not been built says so', async (t) => {
  await withHouse(undefined, async (house) => {
    const { err, code } = await outcome(start(house.bin, [], false));
    t.is(err, 'depeche: it has not been built yet; run “npm run build” in its folder.\n');
    t.is(code, 70);
  });
});
