import { stop } from '../drawing/definitions.ts';
import { group, line, path, xy } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';

/** Seen from the side: two petals behind, two at the flanks, one in front. */
export const tulip: DrawStem = (definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const { lime } = COLOURS;
  const behind = definitions.linear(0, 34, 0, -48, [
    stop(0, mix(deep, lime.main, 0.35)),
    stop(0.35, mix(deep, main, 0.6)),
    stop(1, main),
  ]);
  const left = definitions.linear(-30, 20, 14, -44, [stop(0, deep), stop(0.5, main), stop(1, light)]);
  const right = definitions.linear(34, 20, -10, -40, [
    stop(0, deep),
    stop(0.55, mix(deep, main, 0.75)),
    stop(1, light),
  ]);
  const front = definitions.linear(0, 36, 0, -44, [
    stop(0, mix(main, lime.light, 0.4)),
    stop(0.3, main),
    stop(0.75, light),
    stop(1, highlight),
  ]);
  const wobble = () => (random() - 0.5) * 4;
  const petals = [
    path('M-12 10C-22-14-14-38-4-50C8-40 14-14 8 10z', { fill: behind }),
    path(`M14 10C4-20 10-40 ${xy(18 + wobble(), -47)}C28-34 30-10 20 16z`, { fill: behind }),
    path(`M0 36C-30 36-36 6-31-16C-29-30-24-40 ${xy(-20 + wobble(), -47)}C-8-36 2-6 4 34z`, { fill: left }),
    path(`M0 36C30 36 36 8 32-14C30-28 27-36 ${xy(24 + wobble(), -42)}C10-32 0-4-4 34z`, { fill: right }),
    path(`M0 37C-22 34-23 6-17-12C-13-26-6-34 ${xy(wobble() / 2, -40)}C8-33 15-24 18-10C23 8 21 34 0 37z`, {
      fill: front,
    }),
  ];
  const veins = 'M-8 28Q-13 4-3-28M0 32Q-1 0 1-32M8 28Q14 4 5-26M-24 20Q-30-8-22-36M25 20Q31-8 25-32';
  return (
    group({ stroke: deep, 'stroke-opacity': 0.4, 'stroke-width': 1 }, petals.join('')) +
    path(veins, line(deep, 0.8, { 'stroke-opacity': 0.3, 'stroke-linecap': 'round' })) +
    path('M-12 2C-10-14-5-26-1-34', line(highlight, 2.4, { 'stroke-opacity': 0.55, 'stroke-linecap': 'round' }))
  );
};
