import { stop } from '../drawing/definitions.ts';
import { polar } from '../drawing/geometry.ts';
import { element, line, path, use, xy } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS } from '../palette.ts';

/** Seven berries, each sitting on its green calyx. */
export const hypericum: DrawStem = (definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const shine = definitions.radial(
    46,
    [stop(0, highlight), stop(0.25, light), stop(0.6, main), stop(1, deep)],
    -9,
    -12,
  );
  const berry = definitions.shape(
    path('M-20 22L-30 34L0 28L30 34L20 22z', { fill: COLOURS.green.main }) +
      element('ellipse', { rx: 25, ry: 31, fill: shine }) +
      path('M0-29v-9', { stroke: deep, 'stroke-width': 3 }),
  );
  let stalks = '';
  let berries = '';
  for (let i = 0; i < 7; i++) {
    const angle = -62 + i * 21 + (random() - 0.5) * 10;
    const [x, above] = polar(angle, 26 + (i % 3) * 11);
    const y = above + 10;
    stalks += `M0 46Q${xy(x * 0.3, 20, x, y)}`;
    berries += use(berry, { x, y, turn: angle * 0.8, scale: 0.3 });
  }
  return path(stalks, line(COLOURS.green.deep, 1.6)) + berries;
};
