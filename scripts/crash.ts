import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServer } from '@vetch/service-kit/mysql/private-server/find-server';
import { describeFault, faultsAt } from '../test/promises/crash/faults.ts';
import { recordCheckouts } from '../test/promises/crash/record.ts';
import { sweepPage } from '../test/promises/crash/report.ts';
import { openCrashShop } from '../test/promises/crash/shop/crash-shop.ts';
import { type Progress, sweep } from '../test/promises/crash/sweep.ts';
import { ensureDatabaseServer } from './setup/database-server.ts';
import { runScript } from './setup/expected-failure.ts';

const SHOPS = 4;
const SAY_EVERY = 20;

const progress: Progress = ({ outcome, fault, problems }, done, of) => {
  if (outcome === 'broken') console.log(`BROKEN: ${describeFault(fault)}: ${problems.join('; ')}`);
  if (done % SAY_EVERY === 0 || done === of) console.log(`${done} of ${of} faults tried`);
};

/**
 * `npm run test:crash`: every fault at every message of two checkouts, and docs/crash-sweep.md; fails when a promise was
 * broken. Takes some hours. `npm run test:crash -- 100` tries every hundredth fault and writes .data/crash-sweep.md.
 */
await runScript(async () => {
  const every = Number(process.argv[2] ?? 1);
  if (!findServer()) ensureDatabaseServer();
  process.env.TEST_DATABASE = 'private';
  const folder = mkdtempSync(join(tmpdir(), 'vetch-crash-'));
  console.log(`Opening ${SHOPS} shops (their logs are in ${folder}) …`);
  const shops = await Promise.all(Array.from({ length: SHOPS }, (_, index) => openCrashShop(join(folder, `${index}`))));
  try {
    const [first] = shops;
    const steps = first ? await recordCheckouts(first) : [];
    const faults = faultsAt(steps).filter((_, index) => index % every === 0);
    console.log(`Two checkouts are ${steps.length} messages; ${faults.length} faults to try.`);
    const trials = await sweep(shops, faults, progress);
    const extent = every === 1 ? 'every fault' : `every ${every}th fault`;
    writeFileSync(
      every === 1 ? 'docs/crash-sweep.md' : join('.data', 'crash-sweep.md'),
      sweepPage(steps, trials, extent),
    );
    const broken = trials.filter(({ outcome }) => outcome === 'broken').length;
    const unheard = trials.filter(({ outcome }) => outcome === 'unheard').length;
    console.log(
      broken === 0
        ? 'Every order was placed or undone, or waited for its shopper.'
        : `${broken} orders broke a promise.`,
    );
    if (unheard > 0) console.log(`${unheard} approvals were heard only when the shopper went on.`);
    process.exitCode = broken === 0 ? 0 : 1;
  } finally {
    await Promise.all(shops.map(({ stop }) => stop()));
  }
  if (process.exitCode === 0) rmSync(folder, { recursive: true, force: true });
});
