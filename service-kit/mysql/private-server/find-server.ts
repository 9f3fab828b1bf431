import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** An installed server binary; MariaDB and MySQL are set up and tuned differently. */
export type ServerBinary = { readonly path: string; readonly flavour: 'MariaDB' | 'MySQL'; readonly version: string };

const isWindows = process.platform === 'win32';

/** The first mariadbd or mysqld on the PATH or in the places where packages put them; `undefined` when there is none. */
export function findServer(): ServerBinary | undefined {
  for (const path of candidates()) {
    const server = existsSync(path) ? describe(path) : undefined;
    if (server) return server;
  }
  return undefined;
}

const candidates = () =>
  ['mariadbd', 'mysqld'].flatMap((name) => folders().map((folder) => join(folder, isWindows ? `${name}.exe` : name)));

/** The flavour is told by the version's suffix: the first word of the banner is a path that may say anything. */
function describe(path: string): ServerBinary | undefined {
  const banner = spawnSync(path, ['--no-defaults', '--version'], { encoding: 'utf8' }).stdout ?? '';
  const match = /Ver\s+(\d+\.\d+\.\d+)(-MariaDB)?/.exec(banner);
  if (!match?.[1]) return undefined;
  return { path: realpathSync(path), flavour: match[2] ? 'MariaDB' : 'MySQL', version: match[1] };
}

function folders(): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...onPath, ...(isWindows ? windowsFolders() : unixFolders)];
}

const unixFolders = [
  '/usr/sbin',
  '/usr/libexec',
  '/usr/local/sbin',
  '/usr/local/mysql/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
  '/usr/local/opt/mariadb/bin',
  '/usr/local/opt/mysql/bin',
];

function windowsFolders(): string[] {
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].filter((root) => root !== undefined);
  const vendors = roots.flatMap((root) => [root, join(root, 'MySQL')]).filter((folder) => existsSync(folder));
  return vendors.flatMap((vendor) =>
    readdirSync(vendor)
      .filter((name) => /^(MySQL Server|MariaDB) /.test(name))
      .map((name) => join(vendor, name, 'bin')),
  );
}
