import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed here without asking: root on Debian or a relative of it. */
export const canUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a Debian package and nothing that it merely recommends; says so before and after. `false` when it could not. */
export function aptInstall(name: string, why: string): boolean {
  const startedAt = Date.now();
  console.log(`Installing ${name} with apt-get (${why}) …`);
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  const isInstalled = install() || (apt('update') && install());
  if (isInstalled) console.log(`${name} installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
  return isInstalled;
}

const apt = (...args: string[]) =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
