import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchCalendar } from '../bench/calendar.ts';
import { benchCatalogue } from '../bench/catalogue.ts';
import { benchCheckout } from '../bench/checkout.ts';
import { benchGateway } from '../bench/gateway.ts';
import { benchResources } from '../bench/resources.ts';
import { benchStorefront } from '../bench/storefront.ts';
import type { Row } from '../bench/support/row.ts';
import { aptInstall, canUseApt } from './setup/apt.ts';
import { ExpectedFailure, runScript } from './setup/expected-failure.ts';

const benches: Record<string, () => Promise<Row[]>> = {
  gateway: benchGateway,
  catalogue: benchCatalogue,
  calendar: benchCalendar,
  resources: benchResources,
  storefront: benchStorefront,
  checkout: benchCheckout,
};

function requireTool(tool: string): void {
  const isThere = () => spawnSync('which', [tool]).status === 0;
  const packages: Record<string, string> = { nginx: 'nginx-light', taskset: 'util-linux' };
  if (isThere() || (canUseApt() && aptInstall(packages[tool] ?? tool, 'for the benchmarks') && isThere())) return;
  throw new ExpectedFailure(`The benchmarks need ${tool}, on Linux.`);
}

const tableOf = (rows: readonly Row[]) =>
  [
    '| what | goal | measured | |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ what, limit, measured, isMet }) => `| ${what} | ${limit} | ${measured} | ${isMet ? 'met' : 'missed'} |`,
    ),
  ].join('\n');

const page = (table: string) => `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Linux.
Ratios are taken within one run, alternating, as medians; what is measured runs on one processor, what measures on the other, all on loopback.
Absolute figures say little beyond this machine.

${table}
`;

/** `npm run bench`: all benchmarks, and docs/performance.md; `npm run bench -- gateway`: only those named, nothing written. */
await runScript(async () => {
  const names = process.argv.slice(2);
  for (const tool of ['wrk', 'nginx', 'taskset']) requireTool(tool);
  // Every figure on the same kind of database, whatever else this machine has.
  process.env.TEST_DATABASE = 'private';
  const rows: Row[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`${name} …`);
    const found = await bench();
    console.log(`\n${tableOf(found)}\n`);
    rows.push(...found);
  }
  if (names.length === 0) writeFileSync('docs/performance.md', page(tableOf(rows)));
});
