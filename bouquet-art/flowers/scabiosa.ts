import { stop } from '../drawing/definitions.ts';
import { circle } from '../drawing/markup.ts';
import { cuppedPetal, dotRing } from '../drawing/petals.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix } from '../palette.ts';
import { whorl } from './whorl.ts';

export const scabiosa: DrawStem = (definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const petal = { halfAngle: 24, ruffle: 0.07, dip: 0.06, lip: 0.1, fall: 0.12, streaks: 3 };
  const petals = [cuppedPetal(random, tone, petal)];
  const fills = [
    definitions.radial(50, [stop(0.3, mix(deep, main, 0.4)), stop(1, light)]),
    definitions.radial(50, [stop(0.3, main), stop(1, highlight)]),
  ];
  const cushion = definitions.radial(18, [stop(0, highlight), stop(0.6, mix(main, '#cfd8b0', 0.5)), stop(1, deep)]);
  return (
    whorl(definitions, tone, random, { petals, count: 17, innermost: 0.56, jitter: 30, fills }) +
    circle(18, { fill: cushion }) +
    dotRing(14, 3.4, 5, highlight, 0.9) +
    dotRing(9, 3, 4.6, mix(main, '#eef0d8', 0.5)) +
    dotRing(4.5, 2.6, 4.4, mix(main, '#cfd8b0', 0.6)) +
    dotRing(16, 1.4, 4, '#fff', 0.9)
  );
};
