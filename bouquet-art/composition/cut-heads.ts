import { hash, type Random, randomFrom } from '../drawing/randomness.ts';
import type { GatheredStem } from '../recipe.ts';
import { STEMS } from '../stem-catalogue.ts';
import { type LooseStem, stemsWithRole } from './bunch.ts';

/** A flower head before it has a seat: its radius in units, and its dice. */
export type CutHead = LooseStem & { readonly radius: number; readonly random: Random };

/** Each head of a bouquet has its own dice, so that adding one leaves the others as they were. */
export function cutHeads(stems: readonly GatheredStem[], seed: number): CutHead[] {
  return stemsWithRole(stems, 'focal', 'second', 'upright').map((stem) => {
    const random = randomFrom(hash(`${seed}${stem.kind}/${stem.colour}#${stem.nth}`));
    return { ...stem, radius: STEMS[stem.kind].radius * 1.16 * (0.86 + random() * 0.27), random };
  });
}
