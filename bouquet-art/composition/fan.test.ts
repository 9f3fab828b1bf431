import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBouquet } from '../draw-bouquet.ts';
import { EVERY_SIZE, stemList } from '../test-fixtures/bouquets.ts';
import { someDressing, someSize } from '../test-fixtures/random-recipes.ts';
import { readTags, readTransform } from '../test-fixtures/read-svg.ts';

const TALL = /^(delphinium|snapdragon|lavender|astilbe|eucalyptus|ruscus|olive|fern|salal)-/;

/** The distance in units from the top of the picture to the highest tip; negative when it is cropped. */
function headroom(svg: string): number {
  let centreY = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { name, attributes } of readTags(svg)) {
    const { y, turn, height } = readTransform(attributes.transform);
    if (name === 'g' && attributes.transform) centreY = y;
    if (!TALL.test(attributes['data-stem'] ?? '')) continue;
    const rise = 112 * height * Math.cos((turn * Math.PI) / 180);
    least = Math.min(least, centreY + y - rise);
  }
  return least;
}

test('no spike or branch of a listed bouquet is cropped by the top of the picture', () => {
  for (const { recipe, options } of EVERY_SIZE) {
    expect(headroom(drawBouquet(recipe, options))).toBeGreaterThan(-1);
  }
});

test('a bouquet full of tall stems keeps them inside the picture', () => {
  const full = stemList('6 sky hydrangea, 6 pink peony, 14 blue delphinium, 14 sage eucalyptus');
  fc.assert(
    fc.property(fc.string(), someSize, someDressing, (seed, size, dressing) => {
      const room = headroom(drawBouquet({ seed, stems: full }, { size, dressing }));
      expect(room).toBeGreaterThan(-1);
      expect(room).toBeLessThan(200);
    }),
  );
});
