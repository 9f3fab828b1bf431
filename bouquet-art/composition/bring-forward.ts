import { GOLDEN_ANGLE, polar } from '../drawing/geometry.ts';

/** A disc and how near the viewer it is. */
type Disc = { readonly x: number; readonly y: number; readonly radius: number; depth: number };

/** The share of a disc that must be seen for it to be counted. */
export const LEAST_SEEN = 0.25;

const PASSES = 4;
const SAMPLES = Array.from({ length: 64 }, (_, i) => polar(i * GOLDEN_ANGLE, Math.sqrt((i + 0.5) / 64)));

/** The promise is a count, so a disc that is nearly covered by others is raised just above them. */
export function bringForward(discs: readonly Disc[]): void {
  for (let pass = 0; pass < PASSES; pass++) {
    const hidden = discs.filter((disc) => shareSeen(disc, discs) < LEAST_SEEN);
    if (!hidden.length) return;
    for (const disc of hidden) disc.depth = Math.max(...coverers(disc, discs).map(({ depth }) => depth)) + 0.001;
  }
}

/** How much of a disc is seen past those nearer than it, 0 to 1. */
export function shareSeen(disc: Disc, discs: readonly Disc[]): number {
  const above = coverers(disc, discs);
  const seen = SAMPLES.filter(([x, y]) => {
    const [px, py] = [disc.x + x * disc.radius, disc.y + y * disc.radius];
    return above.every((other) => Math.hypot(other.x - px, other.y - py) >= other.radius);
  });
  return seen.length / SAMPLES.length;
}

function coverers(disc: Disc, discs: readonly Disc[]): Disc[] {
  return discs.filter(({ x, y, radius, depth }) => {
    return depth > disc.depth && Math.hypot(x - disc.x, y - disc.y) < radius + disc.radius;
  });
}
