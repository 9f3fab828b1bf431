import { sample, shuffledSubarray } from 'fast-check';
import type { Fault } from './faults.ts';

/** How many of each kind; a late message costs the most time. */
const SHARES: Record<Fault['kind'], number> = { killed: 26, 'answer lost': 10, delayed: 6 };

/** 42 of these faults; the same seed draws the same ones. */
export function sampleOf(faults: readonly Fault[], seed: number): Fault[] {
  return Object.entries(SHARES).flatMap(([kind, share]) => {
    const candidates = faults.filter((fault) => fault.kind === kind);
    const length = { minLength: Math.min(share, candidates.length), maxLength: share };
    return sample(shuffledSubarray(candidates, length), { seed, numRuns: 1 })[0] ?? [];
  });
}
