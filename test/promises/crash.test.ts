import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeFault, faultsAt } from './crash/faults.ts';
import { recordCheckout } from './crash/record.ts';
import { sampleOf } from './crash/sample.ts';
import { openCrashShop } from './crash/shop/crash-shop.ts';
import { tryFault } from './crash/try-fault.ts';

const seed = Number(process.env.CRASH_SEED ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'vetch-crash-'));
const shop = await openCrashShop(folder);
afterAll(async () => {
  await shop.stop();
  rmSync(folder, { recursive: true, force: true });
});

const { steps } = await recordCheckout(shop);
const faults = sampleOf(faultsAt(steps), seed).map((fault) => ({ fault, name: describeFault(fault) }));

test('the sample has at least forty faults', () => {
  expect(faults.length).toBeGreaterThanOrEqual(40);
});

describe(`of ${faultsAt(steps).length} faults, those of seed ${seed}`, () => {
  test.each(faults)('$name: the order is placed or undone', async ({ fault }) => {
    const { outcome, problems } = await tryFault(shop, fault);
    expect(problems).toEqual([]);
    expect(['placed', 'undone', 'not reached']).toContain(outcome);
  });
});
