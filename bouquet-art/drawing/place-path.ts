import { type Point, RADIAN } from './geometry.ts';
import { type Placement, xy } from './markup.ts';

const COMMAND = /([MLQCz])([^A-Za-z]*)/g;
const NUMBER = /-?(?:\d*\.)?\d+/g;

/**
 * The same path somewhere else, so that many can be painted as one. Reads the commands M, L, Q, C and z, and writes
 * relative ones, which are shorter; each starts from where the rounded one before it ended, so no error adds up.
 */
export function placePath(data: string, placement: Placement): string {
  let from: Point = [0, 0];
  let start = from;
  const steps = [...data.matchAll(COMMAND)].map(([, command = '', text = '']) => {
    if (command === 'z') {
      from = start;
      return 'z';
    }
    const points = pointsOf(text).map((point) => place(point, placement));
    const written = points.flatMap(([x, y]) => [x - from[0], y - from[1]]);
    from = points.at(-1) ?? from;
    if (command !== 'M') return command.toLowerCase() + xy(...written);
    start = from;
    return `M${xy(...from)}`;
  });
  return steps.join('');
}

function pointsOf(text: string): Point[] {
  const numbers = (text.match(NUMBER) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0] as const]));
}

/** Scaled, then turned, then moved, as `transform` does; rounded to a tenth. */
function place([px, py]: Point, { x = 0, y = 0, turn = 0, scale = 1 }: Placement): Point {
  const [sin, cos] = [Math.sin(turn * RADIAN) * scale, Math.cos(turn * RADIAN) * scale];
  return [toTenth(px * cos - py * sin + x), toTenth(px * sin + py * cos + y)];
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
