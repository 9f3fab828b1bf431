import { STEMS, type StemKind } from '../stem-catalogue.ts';
import { hidesFrom } from './hides-from.ts';
import type { PlacedStem } from './placed-stem.ts';
import type { Scene } from './scene.ts';
import { shareSeen } from './share-seen.ts';

/** A stem in units of the picture. `seen` is the share of a flower that nothing nearer hides; fillers and greens have none. */
export type Placement = PlacedStem & { readonly seen?: number };

/** Where the stems of a scene are, and how much is seen of those that are promised by count. */
export function placementsIn(scene: Scene, stems: readonly PlacedStem[]): Placement[] {
  const { centreX, centreY } = scene.frame;
  const hides = hidesFrom(scene);
  const flowers = stems.filter(({ kind }) => isCounted(kind));
  return stems.map((stem) => {
    const { kind, colour, nth, x, y, radius, depth, turn, squash } = stem;
    const placed = { kind, colour, nth, x: x + centreX, y: y + centreY, radius, depth, turn, squash };
    return isCounted(kind) ? { ...placed, seen: shareSeen(stem, flowers, hides(depth)) } : placed;
  });
}

/** Airy stems and greens are drawn as often as listed, but may be half hidden. */
function isCounted(kind: StemKind): boolean {
  return !['filler', 'green'].includes(STEMS[kind].role);
}
