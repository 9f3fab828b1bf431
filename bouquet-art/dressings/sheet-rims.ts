import type { Dome } from '../composition/dome.ts';
import type { Hides } from '../composition/share-seen.ts';
import type { Point } from '../drawing/geometry.ts';

/** The upper edge of a sheet: a straight flap from corner to shoulder, then a curve with two handles to its end. */
export type Rim = readonly [corner: Point, shoulder: Point, from: Point, to: Point, end: Point];

const STEPS = 8;

/** The rims of the two sheets in front of the flowers, about the middle of the dome; paper is cut to its width. */
export function sheetRims({ width, height }: Dome, centreX = 0, centreY = 0): readonly [left: Rim, right: Rim] {
  const half = width * 1.06;
  const at = (x: number, y: number): Point => [centreX + x, centreY + height * 0.66 + y];
  return [
    [at(-half - 6, -50), at(26 - half, -6), at(-half * 0.35, 20), at(8, 36), at(half * 0.42, 58)],
    [at(half + 6, -46), at(half - 30, -2), at(half * 0.4, 24), at(10, 44), at(-26, 62)],
  ];
}

/** Whether a point is behind one of the sheets. */
export function behindSheets(dome: Dome): Hides {
  const edges = sheetRims(dome).map(outlineOf);
  const highest = Math.min(...edges.flat().map(([, y]) => y));
  return (x, y) => y > highest && edges.some((edge) => isBelow(edge, x, y));
}

function outlineOf([corner, shoulder, from, to, end]: Rim): Point[] {
  const curve = Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * shoulder[axis] +
      3 * t * (1 - t) ** 2 * from[axis] +
      3 * t * t * (1 - t) * to[axis] +
      t ** 3 * end[axis];
    return [at(0), at(1)] as const;
  });
  return [corner, ...curve];
}

function isBelow(edge: readonly Point[], x: number, y: number): boolean {
  return edge.some(([x1, y1], i) => {
    const [x2, y2] = edge[i + 1] ?? [x1, y1];
    const along = (x - x1) / (x2 - x1);
    return along >= 0 && along < 1 && y > y1 + (y2 - y1) * along;
  });
}
