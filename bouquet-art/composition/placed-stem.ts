import type { LooseStem } from './bunch.ts';

/**
 * Where one stem is drawn. A head or a filler lies about its middle and has a `radius`; a spike or a branch stands on
 * its foot and `radius` is its length. `turn` is in degrees clockwise, `squash` its height for a width of 1, and a
 * greater `depth` is nearer the viewer.
 */
export type PlacedStem = LooseStem & {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly depth: number;
  readonly turn: number;
  readonly squash: number;
};
