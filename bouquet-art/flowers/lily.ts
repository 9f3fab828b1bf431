import { stop } from '../drawing/definitions.ts';
import { polar } from '../drawing/geometry.ts';
import { circle, element, group, line, path, transform, use, xy } from '../drawing/markup.ts';
import type { Random } from '../drawing/randomness.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix, type Tone } from '../palette.ts';

export const lily: DrawStem = (definitions, tone, random) => {
  const { deep, main, light } = tone;
  const throat = [stop(0, COLOURS.lime.main), stop(0.2, mix(deep, main, 0.55))];
  const fill = definitions.linear(0, 0, 0, -52, [...throat, stop(0.55, main), stop(1, light)]);
  const narrow = definitions.shape(tepal(random, tone, 11));
  const broad = definitions.shape(tepal(random, tone, 15));
  const start = random() * 40;
  let tepals = '';
  for (let i = 0; i < 3; i++) tepals += use(narrow, { turn: start + i * 120 + (random() - 0.5) * 10 });
  for (let i = 0; i < 3; i++) {
    tepals += use(broad, { turn: start + 60 + i * 120 + (random() - 0.5) * 10, scale: 0.97 });
  }
  return (
    group({ fill, stroke: deep, 'stroke-opacity': 0.4, 'stroke-width': 0.9 }, tepals) +
    stamens(random, start) +
    path('M0 0Q5-10 4-18', line('#c9d29c', 2)) +
    circle(2.6, { cx: 4, cy: -19, fill: '#8b9a4e' })
  );
};

/** A pointed, recurved petal with a grooved middle and freckles. */
function tepal(random: Random, { deep, highlight }: Tone, width: number): string {
  const outline = [
    `M-3 0C${xy(-width * 0.8, -8, -width * 1.12, -26, -width * 0.82, -36)}`,
    `C${xy(-width * 0.6, -44, -3, -48, 1, -52)}C${xy(4, -47, width * 0.75, -43, width * 0.9, -34)}`,
    `C${xy(width * 1.1, -24, width * 0.7, -8, 3, 0)}z`,
  ].join('');
  const ridges = [
    `M${xy(-width * 0.5, -12)}Q${xy(-width * 0.75, -28, -width * 0.2, -43)}`,
    `M${xy(width * 0.5, -12)}Q${xy(width * 0.75, -28, width * 0.3, -41)}`,
  ].join('');
  let freckles = '';
  for (let i = 0; i < 9; i++) freckles += `M${xy((random() - 0.5) * width * 0.9, -12 - random() * 20)}h.1`;
  const freckle = line(mix(deep, '#5a1430', 0.6), 1.3, { 'stroke-opacity': 0.65, 'stroke-linecap': 'round' });
  return (
    path(outline) +
    path('M-1 0Q-2.5-26 1-49Q3-24 1.5 0z', { fill: deep, 'fill-opacity': 0.4, stroke: 'none' }) +
    path(ridges, line(highlight, 1.2, { 'stroke-opacity': 0.7 })) +
    path(freckles, freckle)
  );
}

function stamens(random: Random, start: number): string {
  let filaments = '';
  let anthers = '';
  for (let i = 0; i < 6; i++) {
    const angle = start + i * 60 + 20 + random() * 16;
    const [x, y] = polar(angle, 21 + random() * 4);
    filaments += `M0 0Q${xy(...polar(angle - 14, 12), x, y)}`;
    const placement = transform({ x, y, turn: angle + 15 });
    anthers += element('ellipse', { rx: 4, ry: 1.6, fill: '#8a3d17', transform: placement });
  }
  return path(filaments, line('#b9c48a', 1.4)) + anthers;
}
