// The first thing every npm script runs: plain JavaScript that any Node from 18 on can read, without a package.
// It installs the packages if they are missing, finds a Node that runs TypeScript, and hands over.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';
const [command, ...rest] = process.argv.slice(2);

if (!packagesAreInstalled()) install();
run(findNode(), [join(root, 'scripts', `${command}.ts`), ...rest]);

/** npm notes in node_modules which lock file it installed; an older note means that something is missing. */
function packagesAreInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  return existsSync(note) && statSync(note).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function install() {
  const startedAt = Date.now();
  console.log('Installing the packages with `npm ci` (once; about half a minute) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  if (status !== 0) fail('The packages could not be installed. Is the npm registry reachable?');
  console.log(`Packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

/** The packages bring Node 24 where they can; elsewhere this Node must be new enough itself. */
function findNode() {
  const own = join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  if (existsSync(own) && spawnSync(own, ['--version'], { shell: isWindows }).status === 0) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 12)) return process.execPath;
  return fail(
    `Vetch runs on Node 24.12 or newer; this is ${process.version}. Please install it from https://nodejs.org.`,
  );
}

/** Ctrl-C in a terminal reaches the child by itself; this process passes on the rest and waits for it to finish in order. */
function run(node, args) {
  const path = `${join(root, 'node_modules', '.bin')}${isWindows ? ';' : ':'}${process.env.PATH}`;
  const child = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: isWindows,
  });
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
