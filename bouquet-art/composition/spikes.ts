import { STEMS } from '../stem-catalogue.ts';
import { AIM } from './bring-forward.ts';
import type { LooseStem } from './bunch.ts';
import { along, drawFanned, fanned, type Ray } from './fan.ts';
import { hidesFrom } from './hides-from.ts';
import type { PlacedStem } from './placed-stem.ts';
import type { Piece, Scene } from './scene.ts';
import { shareSeen } from './share-seen.ts';
import { stemMark } from './stem-mark.ts';

/** A spike before it is known how far it has to rise. */
type Bud = { readonly stem: LooseStem; readonly ray: Ray; readonly depth: number; readonly flip: boolean };

const LENGTHS = [1, 0.8, 0.64];
const FARTHEST = 1.8;

/** More than this do not fit side by side: they fan wider and are cut shorter. */
const ABREAST = 9;

/** Spikes rise behind the flowers, each as far as it must to be counted; where there are hardly any, some stand among them. */
export function fanSpikes(scene: Scene, spikes: readonly LooseStem[]): Piece[] {
  const buds = budsOf(scene, spikes).sort((one, other) => one.depth - other.depth);
  const placed = shorterUntilSeen(scene, buds);
  return placed.map((spike, i) => {
    const markup = drawFanned(scene, spike, buds[i]?.flip ?? false, stemMark(spike));
    return { ...spike, markup };
  });
}

/** Where the last ones find no room, all are cut shorter. */
function shorterUntilSeen(scene: Scene, buds: readonly Bud[]): PlacedStem[] {
  const hides = hidesFrom(scene);
  let placed: PlacedStem[] = [];
  for (let cut = 1; cut > 0.25; cut *= 0.8) {
    const nearer: PlacedStem[] = [...scene.heads];
    const risen = buds.toReversed().map((bud) => {
      const [spike, seen] = rise(scene, bud, cut, (one) => shareSeen(one, nearer, hides(one.depth)));
      nearer.push(spike);
      return { spike, seen };
    });
    placed = risen.reverse().map(({ spike }) => spike);
    if (risen.every(({ seen }) => seen >= AIM)) break;
  }
  return placed;
}

function budsOf({ random, dome, heads }: Scene, spikes: readonly LooseStem[]): Bud[] {
  const alone = heads.length < 4;
  const among = Math.min(0.2, ...heads.map(({ depth }) => depth)) - 0.1;
  const crowd = Math.max(1, spikes.length / ABREAST);
  const span = 116 * Math.min(1.7, crowd ** 0.6);
  const cut = ((dome.radius / 118) * 0.4 + 0.6) / crowd ** 0.35;
  return spikes.map((stem, i) => {
    const inside = alone && i % 2 === 1;
    const degrees = (span * (along(i, spikes.length, 0.42) - 0.5) + (random() - 0.5) * 12) * (inside ? 0.6 : 1);
    const reach = inside ? 0.1 + random() * 0.2 : 0.6 + random() * 0.14;
    const length = STEMS[stem.kind].radius * (0.8 + random() * 0.16) * cut;
    const depth = inside ? among : alone ? -0.3 : -2;
    return { stem, ray: { degrees, reach, length }, depth: depth + i * 0.001, flip: random() >= 0.5 };
  });
}

type SeenOf = (spike: PlacedStem) => number;

/** Further out, or else shorter, until enough of it is seen; and how much that is. */
function rise(scene: Scene, { stem, ray, depth }: Bud, cut: number, seenOf: SeenOf): [PlacedStem, number] {
  let found: [PlacedStem, number] | undefined;
  for (const share of LENGTHS) {
    for (let reach = ray.reach; reach < FARTHEST; reach += 0.09) {
      const spike = fanned(scene, stem, { ...ray, reach, length: ray.length * share * cut }, depth);
      const seen = seenOf(spike);
      if (seen > (found?.[1] ?? -1)) found = [spike, seen];
      if (seen >= AIM) return [spike, seen];
    }
  }
  return found as [PlacedStem, number];
}
