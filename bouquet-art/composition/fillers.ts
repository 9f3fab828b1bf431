import { leanTowards, type Point, polar } from '../drawing/geometry.ts';
import { stampAt } from '../drawing/markup.ts';
import { STEMS } from '../stem-catalogue.ts';
import type { LooseStem } from './bunch.ts';
import { distanceOut } from './dome.ts';
import { type Piece, type Scene, stemStamp } from './scene.ts';
import { stemMark } from './stem-mark.ts';

const TRIES = 40;

/** Airy stems take the seats farthest from any head: two in three peep over the edge, the others stand in front. */
export function seatFillers(scene: Scene, fillers: readonly LooseStem[]): Piece[] {
  const taken: Point[] = [];
  return fillers.map((stem, i) => {
    const edge = scene.heads.length > 3 && i % 3 !== 2;
    const seat = roomiestSeat(scene, taken, edge);
    taken.push(seat);
    return fillerPiece(scene, stem, seat, edge);
  });
}

function fillerPiece(scene: Scene, stem: LooseStem, [x, y]: Point, edge: boolean): Piece {
  const { definitions, dome, random } = scene;
  const radius = STEMS[stem.kind].radius * (0.86 + random() * 0.25) * (edge ? 1.06 : 0.9);
  const out = edge ? 1.04 : 1;
  const depth = (edge ? -0.2 : 0.52 - distanceOut(dome, x, y) * 0.3) + random() * 0.2;
  const placed = {
    ...stem,
    x: x * out,
    y: y * out,
    radius,
    depth,
    turn: leanTowards(x, y - dome.height * 0.9),
    squash: 1,
  };
  const stamp = stemStamp(definitions, stem.kind, stem.colour);
  return { ...placed, markup: stampAt(stamp, { ...placed, scale: radius / 50 }, stemMark(stem)) };
}

function roomiestSeat(scene: Scene, taken: readonly Point[], edge: boolean): Point {
  const { dome, random } = scene;
  let best: Point = [0, 0];
  let mostRoom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const [across, down] = polar(random() * 360, edge ? 0.86 + random() * 0.2 : Math.sqrt(random()) * 0.9);
    const seat: Point = [across * dome.width, down * dome.height];
    const underneath = edge && seat[1] > dome.height * 0.55;
    const room = roomAround(scene, taken, seat) - (underneath ? 40 : 0);
    if (room > mostRoom) {
      mostRoom = room;
      best = seat;
    }
  }
  return best;
}

/** Units to the nearest head or filler. */
function roomAround({ heads }: Scene, taken: readonly Point[], [x, y]: Point): number {
  let room = 1e9;
  for (const head of heads) room = Math.min(room, Math.hypot(head.x - x, head.y - y) - head.radius);
  for (const other of taken) room = Math.min(room, Math.hypot(other[0] - x, other[1] - y) - 26);
  return room;
}
