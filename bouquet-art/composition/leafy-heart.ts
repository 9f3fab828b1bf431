import { GOLDEN_ANGLE, polar } from '../drawing/geometry.ts';
import { element, line, path, stampAt, tenths } from '../drawing/markup.ts';
import { halfLeaf, leaf } from '../drawing/petals.ts';
import { COLOURS, mix, stemTone, type Tone } from '../palette.ts';
import { STEMS } from '../stem-catalogue.ts';
import type { Dome } from './dome.ts';
import type { Scene } from './scene.ts';
import { type Hides, shareSeen } from './share-seen.ts';

type LeafSeat = { readonly x: number; readonly y: number; readonly turn: number; readonly scale: number };

const VEINS = 'M0-4V-55M0-14L9-24M0-26L9-36M0-14L-9-24M0-26L-9-36';

/** Where the heart lies among the layers. */
export const HEART_DEPTH = -1;

/** The heart hides what is behind it as far out as its leaves leave no gap. */
export function heartHides({ width, height }: Dome): Hides {
  return (x, y) => (x / width) ** 2 + ((y - 6) / height) ** 2 < 0.74;
}

/** Dark leaves behind the heads, so that no gap between them shows the background. */
export function leafyHeart(scene: Scene): string {
  const { stems, dome } = scene;
  if (!stems.length) return '';
  const green = stems.find(({ kind }) => STEMS[kind].role === 'green');
  const tone = green ? stemTone(green.colour) : COLOURS.green;
  const shade = element('ellipse', {
    cy: 6,
    rx: tenths(dome.width * 0.74),
    ry: tenths(dome.height * 0.76),
    fill: mix('#1e3226', tone.deep, 0.3),
  });
  return shade + leavesIn(scene, heartLeaves(scene, tone));
}

function leavesIn(scene: Scene, [dark, lit]: readonly [string, string]): string {
  const seats = Array.from({ length: leafCount(scene) }, (_, i) => leafSeat(scene, i));
  return seats.map((seat, i) => (isLeafSeen(scene, seat) ? stampAt(i % 3 ? dark : lit, seat) : '')).join('');
}

function leafSeat({ dome, random }: Scene, i: number): LeafSeat {
  const angle = i * GOLDEN_ANGLE;
  const [x, y] = polar(angle, i < 20 ? 0.68 : i < 28 ? 0.42 : 0.14);
  const turn = (angle + (random() - 0.5) * 56) % 360;
  const scale = (0.5 + random() * 0.34) * ((dome.radius / 134) * 0.6 + 0.4);
  return { x: Math.round(x * dome.width), y: Math.round(y * dome.height), turn, scale };
}

/** A leaf right behind a flower is left out: it would cost bytes and be seen by nobody. */
function isLeafSeen({ heads }: Scene, { x, y, turn, scale }: LeafSeat): boolean {
  const [across, down] = polar(turn, 30 * scale);
  const leaf = { x: x + across, y: y + down, turn, radius: 30 * scale, depth: HEART_DEPTH };
  return shareSeen(leaf, heads) > 0.04;
}

/** With few flowers in front of it the heart is seen, so its middle is filled too. */
function leafCount({ stems, heads }: Scene): number {
  const fillers = stems.filter(({ kind }) => STEMS[kind].role === 'filler').reduce((sum, { count }) => sum + count, 0);
  return heads.length + fillers < 6 ? 40 : 28;
}

function heartLeaves({ definitions }: Scene, { deep, main, light }: Tone) {
  const foldedLeaf = (shaded: string, lit: string, vein: string) =>
    definitions.stamp(
      path(leaf(60, 21), { fill: shaded }) +
        path(halfLeaf(60, 21), { fill: lit }) +
        path(VEINS, line(vein, 0.8, { 'stroke-opacity': 0.5 })),
    );
  const shade = mix('#26402f', deep, 0.45);
  return [
    foldedLeaf(shade, mix(shade, main, 0.25), main),
    foldedLeaf(mix(shade, main, 0.35), mix(shade, main, 0.6), light),
  ] as const;
}
