import { arrange, type Layers } from './composition/arrange.ts';
import { stemsWithRole } from './composition/bunch.ts';
import { cutHeads } from './composition/cut-heads.ts';
import { domeFor } from './composition/dome.ts';
import { frameFor } from './composition/frame.ts';
import { packHeads } from './composition/packing.ts';
import { type Placement, placementsIn } from './composition/placements.ts';
import type { Scene } from './composition/scene.ts';
import { Definitions, stop } from './drawing/definitions.ts';
import { circle, group, transform } from './drawing/markup.ts';
import { hash, randomFrom } from './drawing/randomness.ts';
import { svg } from './drawing/svg.ts';
import { dress } from './dressings/dress.ts';
import type { Dressed } from './dressings/dressed.ts';
import { type Dressing, type GatheredStem, gatherStems, type Recipe, type Size } from './recipe.ts';

/**
 * `size` limits the width of the dome, not the stems; it is 'classic' and the dressing 'paper' unless given.
 * `prefix` starts every id in the picture and by default follows from what is drawn. Without a `title` the picture is
 * decoration. `shadow: false` leaves out the shadow on the ground.
 */
export type BouquetOptions = {
  readonly size?: Size;
  readonly dressing?: Dressing;
  readonly title?: string;
  readonly prefix?: string;
  readonly shadow?: boolean;
};

/** The picture, and where each of its stems is drawn, farthest first. */
export type ComposedBouquet = { readonly svg: string; readonly placements: readonly Placement[] };

/**
 * Draws a bouquet of exactly the stems listed (see gatherStems) as an SVG, 400 units wide and 500 high. The same
 * recipe and options give the same bytes. Each stem carries `data-stem="kind-colour"` and which of its like it is,
 * from `data-nth="0"`.
 */
export function drawBouquet(recipe: Recipe, options: BouquetOptions = {}): string {
  return composeBouquet(recipe, options).svg;
}

/** Draws a bouquet as drawBouquet does, and says where everything is. */
export function composeBouquet(recipe: Recipe, options: BouquetOptions = {}): ComposedBouquet {
  const { size = 'classic', dressing = 'paper', title, shadow = true } = options;
  const stems = gatherStems(recipe.stems);
  const definitions = new Definitions(options.prefix || prefixFor(recipe, stems, [size, dressing, shadow]));
  const seed = hash(recipe.seed ?? textOf(stems));
  const scene = sceneFor(definitions, stems, size, dressing, seed);
  const layers = arrange(scene);
  const flowers = (shadow ? groundShadow(definitions) : '') + bouquet(scene, layers, dress(scene, recipe));
  return { svg: svg('0 0 400 500', title, definitions, flowers), placements: placementsIn(scene, layers.pieces) };
}

function sceneFor(
  definitions: Definitions,
  stems: readonly GatheredStem[],
  size: Size,
  dressing: Dressing,
  seed: number,
): Scene {
  const random = randomFrom(seed);
  const silhouette = hash(`outline ${seed}`) % 2 ? 'other' : 'usual';
  const cut = cutHeads(stems, seed);
  const fillers = stemsWithRole(stems, 'filler').length;
  const dome = domeFor(cut, fillers, size, random);
  const heads = packHeads(cut, dome, dressing, seed);
  const frame = frameFor(dome, dressing, silhouette);
  return { definitions, random, dressing, silhouette, stems, heads, dome, frame };
}

/** Paper and ribbon go in front of the flowers; a vase stands behind those that spill over its lip. */
function bouquet(scene: Scene, layers: Layers, held: Dressed): string {
  const { centreX, centreY } = scene.frame;
  const centred = (markup: string) => group({ transform: transform({ x: centreX, y: centreY }) }, markup);
  if (scene.dressing === 'vase') {
    const spilling = layers.collar + layers.edge + layers.dome;
    return held.behind + centred(layers.behind) + held.before + centred(spilling);
  }
  return held.behind + centred(layers.behind + layers.edge + layers.collar + layers.dome) + held.before;
}

function groundShadow(definitions: Definitions): string {
  const fill = definitions.radial(104, [stop(0, '#2a2018', 0.4), stop(0.5, '#2a2018', 0.18), stop(1, '#2a2018', 0)]);
  return group({ transform: 'translate(208 481)scale(1 .1)' }, circle(104, { fill }));
}

/** Recipes are stored as JSON, which may reorder keys; their text must not change with that. */
function textOf(stems: readonly GatheredStem[]): string {
  return stems.map(({ kind, colour, count }) => `${count} ${colour} ${kind}`).join(', ');
}

function prefixFor(recipe: Recipe, stems: readonly GatheredStem[], options: readonly unknown[]): string {
  const { seed, paper, ribbon, vase } = recipe;
  return `b${(hash(JSON.stringify([seed, textOf(stems), paper, ribbon, vase, ...options])) % 36 ** 4).toString(36)}`;
}
