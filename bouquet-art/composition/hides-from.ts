import { behindSheets } from '../dressings/sheet-rims.ts';
import { HEART_DEPTH, heartHides } from './leafy-heart.ts';
import type { Scene } from './scene.ts';
import type { Hides } from './share-seen.ts';

/**
 * What hides a stem besides flowers: paper in front of all, and the leafy heart before those that stand behind it. A
 * ribbon is tied below the flowers, and a vase stands behind those that spill over its lip: neither hides any.
 */
export function hidesFrom({ dome, dressing }: Pick<Scene, 'dome' | 'dressing'>): (depth: number) => Hides | undefined {
  const paper = dressing === 'paper' ? behindSheets(dome) : undefined;
  const heart = heartHides(dome);
  const both: Hides = paper ? (x, y) => heart(x, y) || paper(x, y) : heart;
  return (depth) => (depth < HEART_DEPTH ? both : paper);
}
