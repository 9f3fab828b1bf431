import type { Random } from '../drawing/randomness.ts';
import type { Size } from '../recipe.ts';
import type { CutHead } from './cut-heads.ts';

/** The dome the heads fill, in units about its middle; heads shrink by `headScale` when there is not room for all. */
export type Dome = {
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly headScale: number;
};

const LARGEST: Readonly<Record<Size, number>> = { petite: 112, classic: 134, grand: 146 };
const AREA_OF_A_FILLER = 330;
const FULLNESS = 1.12;

/** A dome whose area follows what was asked for. `width` and `height` are half axes. */
export function domeFor(heads: readonly CutHead[], fillers: number, size: Size, random: Random): Dome {
  const area = heads.reduce((sum, head) => sum + head.radius * head.radius, 0);
  const wanted = Math.sqrt((area + fillers * AREA_OF_A_FILLER) / FULLNESS);
  const largest = LARGEST[size];
  const smallest = Math.min(80, 46 + heads.length * 6.5 + fillers * 2.5);
  const radius = wanted > largest ? largest : Math.max(wanted, smallest);
  const plumpness = (random() - 0.5) * 0.1;
  return {
    radius,
    width: radius * (1.03 + plumpness),
    height: radius * (0.88 - plumpness * 0.8),
    headScale: wanted > largest ? largest / wanted : 1,
  };
}

/** How far out a point lies: 0 in the middle, 1 on the rim. */
export function distanceOut(dome: Dome, x: number, y: number): number {
  return Math.hypot(x / dome.width, y / dome.height);
}
