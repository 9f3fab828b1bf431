import { leanTowards } from '../drawing/geometry.ts';
import type { Pose } from '../drawing/stem-drawing.ts';
import { behindSheets } from '../dressings/sheet-rims.ts';
import { STEM_DRAWINGS } from '../flowers/stem-drawings.ts';
import type { Dressing } from '../recipe.ts';
import { STEMS, type StemKind } from '../stem-catalogue.ts';
import { bringForward } from './bring-forward.ts';
import type { CutHead } from './cut-heads.ts';
import { type Dome, distanceOut } from './dome.ts';
import type { PlacedStem } from './placed-stem.ts';
import { strikePoses } from './poses.ts';
import { seatOf, spacing } from './seats.ts';
import type { Hides } from './share-seen.ts';

/** A head in its seat, in units from the middle of the dome; `spin` is from -0.5 to 0.5 and `mood` to 1. */
export type Head = { -readonly [Fact in keyof PlacedStem]: PlacedStem[Fact] } & {
  readonly flip: boolean;
  readonly variant: number;
  readonly spin: number;
  readonly mood: number;
  readonly apart: number;
  pose: Pose;
};

type Pair = readonly [Head, Head];

const ROUNDS = 60;
const LONGING = 0.12;
const INWARDS = 0.991;
const UPRIGHTING = 0.05;
const SHRINKINGS = 12;

/** Seats heads each on its own, lets them push one another into place, and hides none. */
export function packHeads(cut: readonly CutHead[], dome: Dome, dressing: Dressing, seed: number): Head[] {
  const like = (one: CutHead) => cut.filter(({ kind, colour }) => kind === one.kind && colour === one.colour);
  const heads = cut.map((head) => seated(head, like(head).length, dome, seed));
  const pairs = pairsOf(heads);
  for (let round = 0; round < ROUNDS; round++) {
    for (const pair of pairs) pushApart(pair);
    balance(heads);
    for (const head of heads) settle(head, dome, dressing);
  }
  strikePoses(heads, dome);
  for (const head of heads) face(head, dome);
  letAllBeSeen(heads, dressing === 'paper' ? behindSheets(dome) : undefined);
  return heads;
}

/** Where raising them is not enough, flowers that crowd one another are drawn a little smaller. */
function letAllBeSeen(heads: readonly Head[], hides?: Hides): void {
  for (let i = 0; i < SHRINKINGS && !bringForward(heads, hides); i++) {
    for (const head of heads) head.radius *= 0.94;
  }
}

/** A head turns its face outwards near the rim, so there it is seen foreshortened. */
function face(head: Head, dome: Dome): void {
  const { kind, x, y, spin, pose } = head;
  const upright = STEMS[kind].role === 'upright';
  const level = STEM_DRAWINGS[kind].level;
  const out = Math.min(1, distanceOut(dome, x, y));
  const sway = spin * (pose === 'open' || pose === 'opening' ? 46 : 20);
  head.depth = depthOf(head, dome);
  head.turn = level ? spin * 30 : upright ? (x / dome.width) * 34 + spin * 10 : leanTowards(x, y) + sway;
  head.squash = level || upright || pose === 'side' ? 1 : pose === 'tipped' ? 0.62 : 1 - 0.2 * out * out;
}

/** How near the viewer a head is: the middle, the bottom and big focal heads come forward. */
function depthOf({ kind, x, y, radius }: Head, dome: Dome): number {
  const forward = STEMS[kind].role === 'focal' ? 1.1 : 1;
  return forward - distanceOut(dome, x, y) * 0.9 + (y / dome.height) * 0.28 + radius / 220;
}

function seated(head: CutHead, count: number, dome: Dome, seed: number): Head {
  const { kind, colour, nth, radius, random } = head;
  const size = radius * dome.headScale;
  const [x, y] = seatOf(head, count, seed);
  return {
    kind,
    colour,
    nth,
    apart: spacing(dome, count),
    radius: size,
    x: x * (dome.width - size * 0.55),
    y: y * (dome.height - size * 0.5),
    flip: random() < 0.5,
    variant: Math.floor(random() * (STEM_DRAWINGS[kind].variants ?? 1)),
    spin: random() - 0.5,
    mood: random(),
    pose: 'open',
    depth: 0,
    turn: 0,
    squash: 1,
  };
}

function pairsOf(heads: readonly Head[]): Pair[] {
  return heads.flatMap((one, i) => heads.slice(i + 1).map((other) => [one, other] as const));
}

/** Two heads may overlap by a fifth, and gently keep away from their like; the smaller one gives way more. */
function pushApart([one, other]: Pair): void {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const distance = Math.hypot(dx, dy) || 1;
  const alike = one.kind === other.kind && one.colour === other.colour;
  const overlap = Math.max(0, (one.radius + other.radius) * 0.8 * (alike ? 1.06 : 1) - distance);
  const longing = alike ? Math.max(0, one.apart - distance) : 0;
  const push = (overlap * 0.28 + longing * LONGING) / distance;
  if (!push) return;
  const share = other.radius / (one.radius + other.radius);
  one.x -= dx * push * share;
  one.y -= dy * push * share;
  other.x += dx * push * (1 - share);
  other.y += dy * push * (1 - share);
}

/** A bouquet stands upright: what weighs on the left is balanced on the right. */
function balance(heads: readonly Head[]): void {
  const weight = heads.reduce((sum, { radius }) => sum + radius * radius, 0);
  const middle = heads.reduce((sum, { x, radius }) => sum + x * radius * radius, 0) / weight;
  for (const head of heads) head.x -= middle * UPRIGHTING;
}

function settle(head: Head, dome: Dome, dressing: Dressing): void {
  const out = Math.hypot(head.x / (dome.width - head.radius * 0.5), head.y / (dome.height - head.radius * 0.45));
  if (out > 1) {
    head.x /= out;
    head.y /= out;
  }
  // The promise is a count, so no flower may sink behind the paper.
  if (dressing === 'paper') {
    head.y = Math.min(head.y, dome.height * 0.7 - head.radius * 0.42 + (head.x / dome.width) * 16);
  }
  head.x *= INWARDS;
  head.y = head.y * INWARDS + drift(head.kind);
}

/** Heavy heads sink, upright ones rise. */
function drift(kind: StemKind): number {
  const { role } = STEMS[kind];
  if (role === 'focal') return 0.25;
  return role === 'upright' ? -0.7 : -0.1;
}
