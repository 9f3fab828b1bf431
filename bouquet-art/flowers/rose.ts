import { stop } from '../drawing/definitions.ts';
import { line, path } from '../drawing/markup.ts';
import { cuppedPetal } from '../drawing/petals.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix } from '../palette.ts';
import { fromTheSide, justOpening } from './half-open.ts';
import { whorl } from './whorl.ts';

export const rose: DrawStem = (definitions, tone, random, pose) => {
  const { deep, main, light } = tone;
  const petals = [0, 1, 2].map((i) =>
    cuppedPetal(random, tone, {
      halfAngle: 64 + i * 6,
      ruffle: 0.03,
      dip: i === 1 ? -0.05 : 0.035,
      lip: 0.1,
      fall: 0.34,
      streaks: 4,
    }),
  );
  const fills = [
    definitions.radial(50, [stop(0.3, mix(deep, main, 0.55)), stop(0.72, main), stop(1, light)]),
    definitions.radial(50, [stop(0.25, mix(deep, main, 0.15)), stop(0.7, mix(deep, main, 0.75)), stop(1, light)]),
    definitions.radial(50, [stop(0.2, deep), stop(0.75, mix(deep, main, 0.6)), stop(1, mix(main, light, 0.6))]),
    definitions.radial(50, [stop(0.1, deep), stop(0.7, mix(deep, main, 0.35)), stop(1, main)]),
  ];
  const heart = line(deep, 1.2, { 'stroke-linecap': 'round', opacity: 0.65 });
  if (pose === 'side') return fromTheSide(definitions, tone);
  const count = pose === 'opening' ? 12 : 17;
  const flower =
    whorl(definitions, tone, random, { petals, count, innermost: 0.2, tightening: 0.86, rise: 7, fills }) +
    path('M-6-5c-1-6 6-9 10-5s1 9-4 8-5-6-1-7 4 3 1 3', heart);
  return pose === 'opening' ? justOpening(flower) : flower;
};
