import { spawnSync } from 'node:child_process';

/** A cruiser that sees no TypeScript finds no violation either, and passes: it must have seen the code. */
const { stdout } = spawnSync('depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', '.'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const { modules } = JSON.parse(stdout) as { modules: { source: string }[] };
const own = modules.filter(({ source }) => source.endsWith('.ts') && !source.startsWith('node_modules'));
const processes = ['gateway', 'user-service', 'product-service', 'order-service', 'payment-service', 'frontend'];
const unseen = processes.filter((name) => !own.some(({ source }) => source.startsWith(`${name}/src/`)));
console.log(`dependency-cruiser saw ${own.length} TypeScript modules.`);
if (own.length < 100 || unseen.length > 0) {
  console.error(`That cannot be all${unseen.length > 0 ? `: nothing of ${unseen.join(', ')}` : ''}.`);
  process.exit(1);
}
