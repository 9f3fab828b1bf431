import { polar } from '../drawing/geometry.ts';
import { type Attributes, stampAt } from '../drawing/markup.ts';
import { STEMS } from '../stem-catalogue.ts';
import type { LooseStem } from './bunch.ts';
import type { PlacedStem } from './placed-stem.ts';
import { type Piece, type Scene, stemStamp } from './scene.ts';
import { stemMark } from './stem-mark.ts';

/** Degrees from upright, how far out from the middle it starts (1 is the rim), and its length in units. */
export type Ray = { readonly degrees: number; readonly reach: number; readonly length: number };

const BUD_ABOVE_STEM = 1.14;
const GREENS_DEPTH = -3;

/** Greens fan out behind the flowers, most of the way round. */
export function fanGreens(scene: Scene, greens: readonly LooseStem[]): Piece[] {
  const { random, dome } = scene;
  return greens.map((stem, i) => {
    const degrees = -118 + 236 * along(i, greens.length, 0.5) + (random() - 0.5) * 16;
    const length = STEMS[stem.kind].radius * (0.78 + random() * 0.2) * ((dome.radius / 118) * 0.35 + 0.65);
    const branch = fanned(scene, stem, { degrees, reach: 0.5, length }, GREENS_DEPTH);
    return { ...branch, markup: drawFanned(scene, branch, random() >= 0.5, stemMark(stem)) };
  });
}

/** Leaves that spill over the rim in front. They dress the edge and are not counted as stems. */
export function collar(scene: Scene, greens: readonly LooseStem[]): string {
  const { random, stems } = scene;
  if (!stems.length) return '';
  const { leaves, start, span, share } = collarShape(scene);
  const sources = greens.length ? greens : [{ kind: 'ruscus', colour: 'green', nth: 0 } as const];
  let markup = '';
  for (let i = 0; i < leaves; i++) {
    const stem = sources[i % sources.length] as LooseStem;
    const clockwise = start + (span * i) / (leaves - 1) + (random() - 0.5) * 10;
    const degrees = clockwise > 180 ? clockwise - 360 : clockwise;
    const leaf = fanned(scene, stem, { degrees, reach: 0.62, length: STEMS[stem.kind].radius * share }, 0);
    markup += drawFanned(scene, leaf, random() >= 0.5);
  }
  return markup;
}

/** Paper leaves less of the rim to dress than a ribbon or a vase does. */
function collarShape({ dressing, dome }: Scene) {
  if (dressing === 'paper') return { leaves: 4, start: 108, span: 144, share: 0.58 };
  return { leaves: dome.radius < 84 ? 5 : 7, start: 104, span: 152, share: 0.66 };
}

/** A tall stem on its ray. */
export function fanned(scene: Scene, stem: LooseStem, { degrees, reach, length }: Ray, depth: number): PlacedStem {
  const [across, down] = polar(degrees, reach);
  const [x, y] = [across * scene.dome.width, down * scene.dome.height];
  const turn = degrees * (Math.abs(degrees) > 90 ? 1.04 : 0.86);
  return { ...stem, x, y, radius: Math.min(length, longestAt(scene, x, y, turn)), depth, turn, squash: 1 };
}

export function drawFanned({ definitions }: Scene, stem: PlacedStem, flip: boolean, mark: Attributes = {}): string {
  const { kind, colour, x, y, turn, radius } = stem;
  return stampAt(stemStamp(definitions, kind, colour), { x, y, turn, scale: radius / 100, flip }, mark);
}

/** No edge of the picture is reached: a drawing is not cropped. Buds stand a little above their stem. */
function longestAt({ frame }: Scene, x: number, y: number, turn: number): number {
  const [sideways, upwards] = polar(turn, BUD_ABOVE_STEM);
  const toSide = frame.centreX - Math.abs(x);
  const rooms = [
    [toSide, sideways * Math.sign(x)],
    [frame.centreY + y, -upwards],
  ] as const;
  return Math.min(...rooms.map(([room, share]) => (share > 0 ? Math.max(0, room) / share : Number.POSITIVE_INFINITY)));
}

/** Where the nth of several stands between the ends of the fan: 0 to 1, or a place of its own when it is alone. */
export function along(nth: number, total: number, alone: number): number {
  return total === 1 ? alone : nth / (total - 1);
}
