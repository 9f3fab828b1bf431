import { stop } from '../drawing/definitions.ts';
import { circle } from '../drawing/markup.ts';
import { dotRing } from '../drawing/petals.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { rays } from './rays.ts';
import { spray } from './spray.ts';

export const daisy: DrawStem = (definitions, tone, random) =>
  spray(definitions.shape(daisyHead(definitions, tone, random)), random, { count: 6, reach: 38, scale: 0.32 });

const daisyHead: DrawStem = (definitions, tone, random) => {
  const rows = [
    { count: 12, scale: 1 },
    { count: 9, scale: 0.9 },
  ];
  const petals = rays(definitions, tone, random, { rows, width: 9, tip: 0.7 });
  const eye = definitions.radial(16, [stop(0, '#f6cf5a'), stop(0.7, '#e0a72c'), stop(1, '#a9741a')], -4, -4);
  const pollen = dotRing(11, 2, 3.6, '#f9dd86', 0.8) + dotRing(6, 2, 3.6, '#f9dd86', 0.7);
  return petals + circle(15, { fill: eye }) + pollen;
};
