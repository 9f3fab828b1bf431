import { hash, type Random, randomFrom } from '../drawing/randomness.ts';
import type { GatheredStem } from '../recipe.ts';
import { STEMS } from '../stem-catalogue.ts';
import { type LooseStem, stemsWithRole } from './bunch.ts';

/** A flower head before it has a seat: its radius in units, and when its turn comes to choose one. */
export type CutHead = LooseStem & {
  readonly radius: number;
  readonly turn: number;
  readonly random: Random;
};

/** The heads of a bouquet in the order they are seated: kinds take turns, focal ones first. */
export function cutHeads(stems: readonly GatheredStem[], seed: number): CutHead[] {
  const heads = stemsWithRole(stems, 'focal', 'second', 'upright').map((stem) => cutHead(stem, seed));
  return heads.sort((one, other) => one.turn - other.turn);
}

/** Each head has its own dice, so that adding one leaves the others as they were. */
function cutHead({ kind, colour, nth }: LooseStem, seed: number): CutHead {
  const random = randomFrom(hash(`${seed}${kind}/${colour}#${nth}`));
  const { role, radius } = STEMS[kind];
  const grown = radius * 1.16 * (0.86 + random() * 0.27);
  const turn = (role === 'focal' ? nth * 0.8 : nth + 1) + random() * 1.2;
  return { kind, colour, nth, radius: grown, turn, random };
}
