import { coverers, type Hides, type Seen, shareSeen } from './share-seen.ts';

/** A flower that can still be moved nearer the viewer. */
type Movable = Omit<Seen, 'depth'> & { depth: number };

/** The share of a flower that must be seen for it to be counted. */
export const LEAST_SEEN = 0.35;

/** Raising one may hide the next, so a little more is asked for. */
export const AIM = LEAST_SEEN + 0.03;
const PASSES = 5;

/** The promise is a count, so a flower nearly covered by others is raised just above them. Says whether all can be counted. */
export function bringForward(flowers: readonly Movable[], hides?: Hides): boolean {
  for (let pass = 0; pass < PASSES; pass++) {
    const hidden = flowers.filter((flower) => shareSeen(flower, flowers, hides) < AIM);
    if (!hidden.length) return true;
    for (const flower of hidden) {
      const depths = coverers(flower, flowers).map(({ depth }) => depth);
      flower.depth = Math.max(flower.depth, ...depths) + 0.001;
    }
  }
  return false;
}
