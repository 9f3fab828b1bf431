import { shuffled } from '../drawing/randomness.ts';
import { stemsWithRole } from './bunch.ts';
import { collar, fanGreens } from './fan.ts';
import { seatFillers } from './fillers.ts';
import { HEART_DEPTH, leafyHeart } from './leafy-heart.ts';
import { placeHead } from './place-head.ts';
import type { Piece, Scene } from './scene.ts';
import { fanSpikes } from './spikes.ts';

/** The flowers about the middle of the dome, back to front. A vase stands between the first layer and the others. */
export type Layers = {
  readonly behind: string;
  readonly edge: string;
  readonly collar: string;
  readonly dome: string;
  readonly pieces: readonly Piece[];
};

const COLLAR_DEPTH = 0.35;

/** Places every stem of the scene. The parts throw the same dice one after the other, so their order matters. */
export function arrange(scene: Scene): Layers {
  const { stems, random } = scene;
  const heart = leafyHeart(scene);
  const greens = shuffled(stemsWithRole(stems, 'green'), random);
  const spikes = shuffled(stemsWithRole(stems, 'spike'), random);
  const branches = fanGreens(scene, greens);
  const spires = fanSpikes(scene, spikes);
  const fillers = seatFillers(scene, shuffled(stemsWithRole(stems, 'filler'), random));
  const heads = scene.heads.map((head) => placeHead(scene, head));

  const pieces = [...branches, ...spires, ...fillers, ...heads].sort((one, other) => one.depth - other.depth);
  const between = (from: number, to: number) => {
    const inside = pieces.filter(({ depth }) => depth >= from && depth < to);
    return inside.map(({ markup }) => markup).join('');
  };
  return {
    behind: between(Number.NEGATIVE_INFINITY, HEART_DEPTH) + heart,
    edge: between(HEART_DEPTH, COLLAR_DEPTH),
    collar: collar(scene, greens),
    dome: between(COLLAR_DEPTH, Number.POSITIVE_INFINITY),
    pieces,
  };
}
