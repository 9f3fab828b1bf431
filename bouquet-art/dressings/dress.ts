import type { Scene } from '../composition/scene.ts';
import type { Recipe } from '../recipe.ts';
import type { Dressed } from './dressed.ts';
import { handTied } from './hand-tied.ts';
import { paper } from './paper.ts';
import { vase } from './vase.ts';

/** Draws what holds the flowers of the scene. */
export function dress(scene: Scene, recipe: Recipe): Dressed {
  if (scene.dressing === 'paper') return paper(scene, recipe);
  if (scene.dressing === 'vase') return vase(scene, recipe);
  return handTied(scene, recipe);
}
