import { type Definitions, stop } from '../drawing/definitions.ts';
import { group, line, path, use } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix, type Tone } from '../palette.ts';
import { spray } from './spray.ts';

export const alstroemeria: DrawStem = (definitions, tone, random) =>
  spray(definitions.shape(trumpet(definitions, tone)), random, { count: 5, reach: 32, scale: 0.52 });

/** Three plain tepals and, over them, three streaked ones with a yellow blaze. */
function trumpet(definitions: Definitions, { deep, main, light, highlight }: Tone): string {
  const fill = definitions.linear(0, 0, 0, -48, [stop(0, mix(deep, main, 0.3)), stop(0.5, main), stop(1, light)]);
  const blaze = definitions.linear(0, 0, 0, -46, [
    stop(0, main),
    stop(0.4, '#f5dc8b'),
    stop(0.75, light),
    stop(1, main),
  ]);
  const streak = { stroke: mix(deep, '#3c1020', 0.6), 'stroke-opacity': 0.8, 'stroke-width': 1.5 };
  const plain = definitions.shape(path('M0 0C-16-12-20-34-8-46C-2-50 4-50 9-45C20-32 14-12 0 0z'));
  const streaked = definitions.shape(
    path('M0 0C-10-14-12-36 0-46C12-36 10-14 0 0z', { fill: blaze }) +
      path('M-3-14V-24M3-16V-27M0-20V-34M-5-26V-32M5-28V-34', streak),
  );
  const tepals = [
    ...[60, 180, 300].map((turn) => use(plain, { turn })),
    ...[0, 128, 240].map((turn) => use(streaked, { turn, scale: 0.95 })),
  ];
  return (
    group({ fill, stroke: deep, 'stroke-opacity': 0.45, 'stroke-width': 1.2 }, tepals.join('')) +
    path('M0 0Q8-6 9-16M0 0Q-6-8-5-17M0 0Q3-10 2-20', line(highlight, 1.3))
  );
}
