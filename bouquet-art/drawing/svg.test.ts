import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBouquet } from '../draw-bouquet.ts';
import { drawStem } from '../draw-stem.ts';
import { BOUQUETS, stemList } from '../test-fixtures/bouquets.ts';
import { readTags } from '../test-fixtures/read-svg.ts';

const posy = { stems: stemList('2 red rose, 1 white daisy, 1 green fern') };

test('a title is escaped', () => {
  const svg = drawBouquet(posy, { title: `Fig & Clay <script>alert("1")</script> it's\u0000\u0008` });
  expect(svg).toContain('<title>Fig &#38; Clay &#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; it&#39;s</title>');
  expect(readTags(svg).map(({ name }) => name)).not.toContain('script');
});

test('any title at all leaves the picture well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(() => readTags(drawStem('tulip', 'coral', { title }))).not.toThrow();
    }),
  );
});

test.each(BOUQUETS)('$recipe.seed is well-formed', ({ recipe, dressing }) => {
  expect(() => readTags(drawBouquet(recipe, { dressing }))).not.toThrow();
});

test('a picture with a title is an image; one without is decoration', () => {
  for (const draw of [(title?: string) => drawBouquet(posy, title ? { title } : {}), stemWithTitle]) {
    const [titled] = readTags(draw('A posy'));
    expect(titled?.attributes).toMatchObject({ role: 'img' });
    expect(titled?.attributes).not.toHaveProperty('aria-hidden');
    const [plain, next] = readTags(draw());
    expect(plain?.attributes).toMatchObject({ 'aria-hidden': 'true' });
    expect(next?.name).not.toBe('title');
  }
});

function stemWithTitle(title?: string): string {
  return drawStem('rose', 'red', title ? { title } : {});
}
