import { behindSheets } from '../dressings/sheet-rims.ts';
import { HEART_DEPTH, heartHides } from './leafy-heart.ts';
import type { Scene } from './scene.ts';
import type { Hides } from './share-seen.ts';

/**
 * What hides a stem besides flowers. A ribbon is tied below them, and a vase stands behind those that spill over its
 * lip: neither hides any.
 */
export function hidesFrom({ dome, dressing }: Scene, depth: number): Hides {
  const paper = dressing === 'paper' ? behindSheets(dome) : () => false;
  const heart = depth < HEART_DEPTH ? heartHides(dome) : () => false;
  return (x, y) => paper(x, y) || heart(x, y);
}
