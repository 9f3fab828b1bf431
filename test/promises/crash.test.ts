import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeFault, faultsAt } from './crash/faults.ts';
import { recordCheckouts } from './crash/record.ts';
import { sampleOf } from './crash/sample.ts';
import { openCrashShop } from './crash/shop/crash-shop.ts';
import { processNames } from './crash/shop/wires.ts';
import { sweep } from './crash/sweep.ts';
import type { Trial } from './crash/try-fault.ts';

const seed = Number(process.env.CRASH_SEED ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'vetch-crash-'));
// Most of a trial is waiting, so two shops take half the time.
const shops = await Promise.all([openCrashShop(join(folder, '0')), openCrashShop(join(folder, '1'))]);
afterAll(async () => {
  await Promise.all(shops.map(({ stop }) => stop()));
  rmSync(folder, { recursive: true, force: true });
});

const steps = await recordCheckouts(shops[0]);
const sample = sampleOf(faultsAt(steps), seed);

test('the sample has at least forty faults, each process is killed in four of them, and both checkouts are in it', () => {
  expect(sample.length).toBeGreaterThanOrEqual(40);
  for (const name of processNames) {
    expect(sample.filter(({ victim }) => victim === name).length, name).toBeGreaterThanOrEqual(4);
  }
  expect(new Set(sample.map(({ step }) => step.journey)).size).toBe(2);
});

describe(`of ${faultsAt(steps).length} faults, those of seed ${seed}`, () => {
  let trials: readonly Trial[] = [];
  beforeAll(async () => {
    trials = await sweep(shops, sample, () => {});
  }, 600_000);

  // Not test.each, which shortens names.
  for (const [index, fault] of sample.entries()) {
    test(`${describeFault(fault)}: the order is placed or undone, or waits for the shopper`, () => {
      expect(trials[index]?.problems).toEqual([]);
      expect(['placed', 'undone', 'waiting', 'unheard', 'not reached']).toContain(trials[index]?.outcome);
    });
  }
});
