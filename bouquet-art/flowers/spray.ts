import { GOLDEN_ANGLE, type Point, polar } from '../drawing/geometry.ts';
import { line, path, use, xy } from '../drawing/markup.ts';
import type { Random } from '../drawing/randomness.ts';
import { COLOURS } from '../palette.ts';

/** How many small heads, how far out they reach in units, and at what scale. */
type SprayShape = { readonly count: number; readonly reach: number; readonly scale: number };

/** Five petals of a small flower, in degrees. */
export const FIVE_PETALS = [0, 72, 144, 216, 288];

/** Several small heads, each an id, on thin stalks that branch from one stem. */
export function spray(head: string, random: Random, { count, reach, scale }: SprayShape): string {
  const seats: Point[] = [];
  for (let i = 0; i < count; i++) {
    const [x, y] = polar(i * GOLDEN_ANGLE + random() * 20, reach * Math.sqrt((i + 0.6) / count));
    seats.push([x, y * 0.85 - 4]);
  }
  seats.sort((one, other) => one[1] - other[1]);
  const stalks = seats.map(([x, y]) => `M0 46Q${xy(x * 0.25, 20, x, y)}`).join('');
  const heads = seats.map(([x, y]) =>
    use(head, { x, y, turn: random() * 360, scale: scale * (0.8 + random() * 0.35) }),
  );
  return path(stalks, line(COLOURS.green.main, 1)) + heads.join('');
}
