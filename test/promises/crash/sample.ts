import { sample, shuffledSubarray } from 'fast-check';
import { type Fault, isAtAnEnd } from './faults.ts';
import { processNames } from './shop/wires.ts';

type Share = { readonly of: (fault: Fault) => boolean; readonly count: number };

/** A late message costs the most time. */
const shares: readonly Share[] = [
  ...processNames.flatMap((name) => [
    { of: (fault: Fault) => fault.victim === name && isAtAnEnd(fault), count: 3 },
    { of: (fault: Fault) => fault.victim === name && !isAtAnEnd(fault), count: 2 },
  ]),
  { of: ({ kind }) => kind === 'answer lost', count: 8 },
  { of: ({ kind }) => kind === 'delayed', count: 4 },
];

/** 42 of these faults, each process killed in five of them; the same seed draws the same ones. */
export function sampleOf(faults: readonly Fault[], seed: number): Fault[] {
  return shares.flatMap(({ of, count }, index) => {
    const candidates = faults.filter(of);
    const length = { minLength: Math.min(count, candidates.length), maxLength: count };
    return sample(shuffledSubarray(candidates, length), { seed: seed + index, numRuns: 1 })[0] ?? [];
  });
}
