import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawBouquet } from '@vetch/bouquet-art/draw-bouquet';
import type { BouquetSize, Recipe } from '@vetch/contracts/recipes';
import { oneAtATime } from '@vetch/service-kit/process/one-at-a-time';
import { engineVersion } from './engine-version.ts';
import { keepLatest } from './keep-latest.ts';
import { paintShared } from './paint-shared.ts';
import { bouquetCode, readBouquetCode } from './picture-code.ts';

/** A picture takes 80 kB; the bouquets that people share this week fit. */
const KEEP = 150;
/** A picture takes about a third of a second; who would wait longer than ten is better told so. */
const WAITING = 30;

/** How the drawing is put on its panel is part of how the picture looks. */
const layout = hash('sha256', readFileSync(join(import.meta.dirname, 'paint-shared.ts')));

/** Draws what other sites show of a bouquet, and keeps those asked for last. */
export type SharedPictures = {
  /** How to have the picture that tint and code spell; `undefined` when they spell none. */
  find(tint: string, code: string): (() => Promise<Buffer>) | undefined;
};

/** Where the picture of a bouquet for other sites is. */
export function sharedPicture(recipe: Recipe, size: BouquetSize, tint: string): string {
  const isTint = /^#[\da-f]{6}$/i.test(tint);
  return sharedAddress(isTint ? tint.slice(1).toLowerCase() : 'ffffff', bouquetCode(recipe, size));
}

export const sharedAddress = (tint: string, code: string): string =>
  `/art/${sharedHash(tint, code)}/shared/${tint}/${code}.png`;

export const sharedHash = (tint: string, code: string): string =>
  hash('sha256', [engineVersion(), layout, tint, code].join(' '), 'base64url').slice(0, 10);

export function createSharedPictures(keep = KEEP): SharedPictures {
  const kept = keepLatest<Buffer>(keep);
  const inTurn = oneAtATime(WAITING);
  return {
    find(tint, code) {
      const drawn = /^[\da-f]{6}$/.test(tint) ? readBouquetCode(code) : undefined;
      if (!drawn) return undefined;
      const { recipe, size, dressing } = drawn;
      const paint = () => paintShared(drawBouquet(recipe, { size, dressing }), `#${tint}`);
      return () => kept(`${tint}/${code}`, () => inTurn(paint));
    },
  };
}
