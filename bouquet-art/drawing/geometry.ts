import { xy } from './markup.ts';

export type Point = readonly [x: number, y: number];

/** Degrees between neighbours in a sunflower: no two ever line up. */
export const GOLDEN_ANGLE = 137.508;

export const RADIAN = Math.PI / 180;

/** The point at a distance from the origin; 0 degrees is up, and they run clockwise. */
export function polar(degrees: number, distance: number): Point {
  return [Math.sin(degrees * RADIAN) * distance, -Math.cos(degrees * RADIAN) * distance];
}

/** How far from upright, in degrees clockwise, the direction to a point leans. */
export function leanTowards(x: number, y: number): number {
  return Math.atan2(x, -y) / RADIAN;
}

/** A smooth curve through the points, as path data of relative cubics. */
export function spline(points: readonly Point[]): string {
  const last = points.length - 1;
  const point = (i: number): Point => points[Math.max(0, Math.min(last, i))] ?? [0, 0];
  let data = `M${xy(...point(0))}c`;
  for (let i = 0; i < last; i++) {
    const segment = curve(point(i - 1), point(i), point(i + 1), point(i + 2));
    data += (i > 0 && !segment.startsWith('-') ? ' ' : '') + segment;
  }
  return data;
}

/** From `start` to `end`, its tangents set by the neighbours on either side. */
function curve(before: Point, start: Point, end: Point, after: Point): string {
  const tension = 6;
  return xy(
    (end[0] - before[0]) / tension,
    (end[1] - before[1]) / tension,
    end[0] - (after[0] - start[0]) / tension - start[0],
    end[1] - (after[1] - start[1]) / tension - start[1],
    end[0] - start[0],
    end[1] - start[1],
  );
}
