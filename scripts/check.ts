import { spawnSync } from 'node:child_process';

/** What has to be true of the code before it is shared; each command stops at its first complaint. */
const checks: readonly (readonly [string, ...string[]])[] = [
  ['biome', 'ci', '--error-on-warnings', '.'],
  ['tsc', '-p', '.'],
  ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.'],
  ['knip'],
  ['node', 'scripts/assert-cruised.ts'],
  ['vitest', 'run', '--project', 'rules'],
  ['node', 'scripts/openapi.ts', '--check'],
  ['node', 'scripts/problems-page.ts', '--check'],
  ['node', 'scripts/browser-engine.ts', '--check'],
  ['node', 'scripts/state-diagrams.ts', '--check'],
];

for (const [command, ...args] of checks) {
  console.log(`\n› ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
