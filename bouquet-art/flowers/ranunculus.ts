import { stop } from '../drawing/definitions.ts';
import { circle, group } from '../drawing/markup.ts';
import { cuppedPetal, dotRing } from '../drawing/petals.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';
import { fromTheSide } from './half-open.ts';
import { whorl } from './whorl.ts';

export const ranunculus: DrawStem = (definitions, tone, random, pose) => {
  const { deep, main, light } = tone;
  const petals = [74, 82].map((halfAngle) =>
    cuppedPetal(random, tone, { halfAngle, ruffle: 0.014, points: 6, dip: 0, lip: 0.07, fall: 0.16, streaks: 0 }),
  );
  const fills = [
    definitions.radial(50, [stop(0.55, mix(deep, main, 0.5)), stop(0.85, main), stop(1, light)]),
    definitions.radial(50, [stop(0.55, mix(deep, main, 0.35)), stop(0.85, main), stop(1, light)]),
    definitions.radial(50, [stop(0.5, mix(deep, main, 0.2)), stop(0.85, mix(deep, main, 0.8)), stop(1, main)]),
  ];
  if (pose === 'side') return fromTheSide(definitions, tone);
  const { lime } = COLOURS;
  const eye = definitions.radial(9, [
    stop(0, lime.main),
    stop(0.6, mix(lime.deep, lime.main, 0.5)),
    stop(1, lime.deep),
  ]);
  const shape = { petals, count: 26, innermost: 0.2, tightening: 0.95, rise: 3, jitter: 20, fills };
  return (
    whorl(definitions, tone, random, shape) +
    circle(8, { cy: -3, fill: eye }) +
    group({ transform: 'translate(0-3)' }, dotRing(4.5, 1.4, 2.4, lime.highlight, 0.8))
  );
};
