import { line, path, tenths, xy } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';

/** A plume: side branches strewn with dots, which are round-capped lines of no length. */
export const astilbe: DrawStem = (_definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const shades = [mix(deep, main, 0.4), main, light, highlight];
  const dots = shades.map(() => '');
  let branches = 'M0 40V-100';
  for (let tier = 0; tier < 15; tier++) {
    const y = -92 + tier * 7.4;
    const length = 4 + tier * 1.75;
    const first = tier % 2 ? 1 : -1;
    for (const side of [first, -first * 0.8]) {
      const endX = side * length;
      const endY = y - length * 0.62;
      branches += `M0 ${tenths(y)}Q${xy(endX * 0.5, y - length * 0.2, endX, endY)}`;
      for (const along of [0, 1 / 3, 2 / 3, 1]) {
        const shade = Math.floor(random() * 4);
        const x = endX * along + (random() - 0.5) * 5;
        dots[shade] += `M${xy(x, y + (endY - y) * along + (random() - 0.5) * 5)}h.1`;
      }
    }
  }
  const plumes = shades.map((shade, i) => {
    const tip = `M0-10${2 + i}h.1`;
    return path(dots[i] + tip, line(shade, tenths(5 - i * 0.6), { 'stroke-linecap': 'round' }));
  });
  return path(branches, line(COLOURS.green.light, 1)) + plumes.join('');
};
