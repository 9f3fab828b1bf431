import { GOLDEN_ANGLE, type Point, polar, RADIAN } from '../drawing/geometry.ts';
import type { StemKind } from '../stem-catalogue.ts';
import type { PlacedStem } from './placed-stem.ts';

/** What decides how much of a stem is seen; without a kind it is a disc. */
export type Seen = Pick<PlacedStem, 'x' | 'y' | 'radius' | 'depth'> &
  Partial<Pick<PlacedStem, 'kind' | 'turn' | 'squash'>>;

/** Whether something other than flowers hides a point. */
export type Hides = (x: number, y: number) => boolean;

type Outline = { readonly spire: boolean; readonly place: (point: Point) => Point; readonly covers: Hides };

const COUNT = 64;
const OVAL = Array.from({ length: COUNT }, (_, i) => polar(i * GOLDEN_ANGLE, Math.sqrt((i + 0.5) / COUNT)));

/** A spire tapers from its foot at 0 to its tip at -1, so there is more of it to see lower down. */
const SPIRE = Array.from({ length: COUNT }, (_, i): Point => {
  const down = Math.sqrt((i + 0.5) / COUNT);
  return [down * (((i * 0.618) % 1) * 2 - 1), down - 1];
});

/** The flowers of a spike, in shares of its length: half their width at the foot, and how far below its own that is. */
const SPIRES: { readonly [kind in StemKind]?: readonly [halfWidth: number, below: number] } = {
  delphinium: [0.32, 0.24],
  snapdragon: [0.27, 0.28],
  lavender: [0.12, 0],
  astilbe: [0.28, 0.12],
};

/** Half the width of a head that is not round, as a share of its radius. */
const NARROW: { readonly [kind in StemKind]?: number } = { tulip: 0.66 };

/** How much of a stem is seen past those nearer than it and whatever else hides it, 0 to 1. */
export function shareSeen(stem: Seen, stems: readonly Seen[], hides?: Hides): number {
  const above = coverers(stem, stems).map((other) => outlineOf(other).covers);
  if (hides) above.push(hides);
  if (!above.length) return 1;
  const { place, spire } = outlineOf(stem);
  let seen = 0;
  for (const point of spire ? SPIRE : OVAL) {
    const [x, y] = place(point);
    if (!above.some((covers) => covers(x, y))) seen++;
  }
  return seen / COUNT;
}

/** Those nearer the viewer than a stem that may lie over it. */
export function coverers<Other extends Seen>(stem: Seen, stems: readonly Other[]): Other[] {
  return stems.filter(({ x, y, radius, depth }) => {
    return depth > stem.depth && (x - stem.x) ** 2 + (y - stem.y) ** 2 < (radius + stem.radius) ** 2;
  });
}

function outlineOf({ kind, x, y, radius, turn = 0, squash = 1 }: Seen): Outline {
  const spire = kind && SPIRES[kind];
  const [width, below] = spire ?? [(kind && NARROW[kind]) ?? 1, 0];
  const [sin, cos] = [Math.sin(turn * RADIAN), Math.cos(turn * RADIAN)];
  const wide = radius * width;
  const tall = radius * squash * (1 + below);
  const foot = radius * below;
  return {
    spire: spire !== undefined,
    place: ([across, down]) => {
      const [px, py] = [across * wide, down * tall + foot];
      return [x + px * cos - py * sin, y + px * sin + py * cos];
    },
    covers: (px, py) => {
      const [dx, dy] = [px - x, py - y];
      const across = (dx * cos + dy * sin) / wide;
      const down = (dy * cos - dx * sin - foot) / tall;
      if (!spire) return across * across + down * down < 1;
      return down < 0 && down > -1 && Math.abs(across) < 1 + down;
    },
  };
}
