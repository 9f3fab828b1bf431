import { line, path, use } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';

export const lavender: DrawStem = (definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const bud = definitions.shape(path('M0 4C-5 2-5-6-1-9C4-8 5 1 0 4z'));
  const shades = [mix(deep, main, 0.35), main, light, mix(light, highlight, 0.4)];
  let buds = '';
  for (let tier = 0; tier < 9; tier++) {
    const fullness = Math.sin(((tier + 1) / 10) * Math.PI);
    const width = 1.5 + fullness * 4.5;
    const top = -98 + tier * 9.6 + (tier > 6 ? (tier - 6) * 5 : 0);
    for (const side of [-2, -1, 0, 1, 2]) {
      const placement = {
        x: side * width * 0.55,
        y: top + Math.abs(side) * 1.5,
        turn: side * 24,
        scale: 0.62 + fullness * 0.35,
      };
      buds += use(bud, placement, { fill: shades[Math.floor(random() * 4)] });
    }
  }
  return path('M0 40Q2-30 0-96', line(COLOURS.sage.main, 1.8)) + buds;
};
