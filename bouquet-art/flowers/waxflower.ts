import { stop } from '../drawing/definitions.ts';
import { circle, group } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix } from '../palette.ts';
import { FIVE_PETALS, spray } from './spray.ts';

export const waxflower: DrawStem = (definitions, tone, random) => {
  const { deep, main, highlight } = tone;
  const fill = definitions.radial(50, [stop(0.2, mix(deep, main, 0.4)), stop(0.6, main), stop(1, highlight)]);
  const petals = FIVE_PETALS.map((angle) => circle(20, { cy: -27, transform: `rotate(${angle})` })).join('');
  const head = definitions.shape(
    group({ fill, stroke: deep, 'stroke-opacity': 0.5, 'stroke-width': 2 }, petals) +
      circle(11, { fill: deep }) +
      circle(6, { fill: '#e9d9a0' }),
  );
  return spray(head, random, { count: 12, reach: 44, scale: 0.2 });
};
