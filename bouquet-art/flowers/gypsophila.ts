import { polar } from '../drawing/geometry.ts';
import { line, path, xy } from '../drawing/markup.ts';
import { placePath } from '../drawing/place-path.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';
import { FIVE_PETALS } from './spray.ts';

/** A cloud: seven twigs, six specks of blossom on each; all petals are one path, all hearts another. */
export const gypsophila: DrawStem = (_definitions, { deep, highlight }, random) => {
  let [twigs, petals, hearts] = ['', '', ''];
  for (let twig = 0; twig < 7; twig++) {
    const angle = -72 + twig * 24 + (random() - 0.5) * 12;
    const [across, above] = polar(angle, 26 + random() * 12);
    const [endX, endY] = [Math.round(across), Math.round(above) + 14];
    twigs += `M0 62Q${xy(endX * 0.15, 30, endX, endY)}`;
    for (let i = 0; i < 6; i++) {
      const [aside, up] = polar(angle * 0.7 + (random() - 0.5) * 150, 7 + random() * 17);
      const [x, y] = [endX + aside, endY + up - 6];
      const scale = 0.07 + random() * 0.055;
      twigs += `M${xy(endX, endY)}L${xy(x, y)}`;
      petals += placePath(SPECK, { x, y, scale });
      hearts += `M${xy(x, y)}h.1`;
    }
  }
  return (
    path(twigs, line(COLOURS.sage.light, 0.7)) +
    path(petals, { fill: highlight, stroke: deep, 'stroke-opacity': 0.6, 'stroke-width': 0.4 }) +
    path(hearts, line(mix(deep, '#8fa05a', 0.5), 1.6, { 'stroke-linecap': 'round' }))
  );
};

/** Five lobes, each a curve between the clefts on either side. */
const SPECK = FIVE_PETALS.map((angle, i) => {
  const cleft = i ? '' : `M${xy(...polar(angle - 36, 34))}`;
  return `${cleft}Q${xy(...polar(angle, 62), ...polar(angle + 36, 34))}`;
}).join('');
