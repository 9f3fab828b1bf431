import { GOLDEN_ANGLE, type Point, polar } from '../drawing/geometry.ts';
import { hash, randomFrom } from '../drawing/randomness.ts';
import { STEMS } from '../stem-catalogue.ts';
import type { LooseStem } from './bunch.ts';
import type { Dome } from './dome.ts';

/**
 * Where a head would sit if its like were alone: each line has a golden-angle spiral of its own, so like is kept from
 * like, and a stem of another line changes nothing. A single star stands near the middle.
 */
export function seatOf({ kind, colour, nth }: LooseStem, count: number, seed: number): Point {
  const dice = randomFrom(hash(`${seed}${kind}/${colour}`));
  const out = Math.sqrt((nth + dice()) / count);
  const angle = 360 * dice() + nth * GOLDEN_ANGLE;
  if (STEMS[kind].role !== 'focal') return polar(angle, 0.1 + 0.87 * out);
  return polar(angle, count === 1 ? out * 0.4 : out * 0.92);
}

/** How far apart those of a kind and colour would like to be, so that each has a share of the dome to itself. */
export function spacing({ radius }: Dome, count: number): number {
  return (radius * 1.3) / Math.sqrt(count);
}
