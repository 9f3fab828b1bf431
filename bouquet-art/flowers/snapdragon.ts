import { stop } from '../drawing/definitions.ts';
import { element, group, line, path, tenths, use } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';

export const snapdragon: DrawStem = (definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const fill = definitions.linear(0, 12, 0, -14, [stop(0, light), stop(0.5, main), stop(1, deep)]);
  const floret = definitions.shape(
    path('M0-10C-9-13-14-4-11 1C-15 6-10 14-4 12C0 15 6 14 8 11C14 11 14 4 11 1C14-5 9-13 0-10z') +
      path('M-9 1Q0 6 10 1Q0 9-9 1z', { fill: highlight, stroke: 'none' }) +
      path('M-3 3Q0 5 4 3Q0 8-3 3z', { fill: '#f1cf6a', stroke: 'none' }),
  );
  let florets = '';
  for (let i = 0; i < 15; i++) {
    const down = i / 14;
    const side = [-1, 1, 0][i % 3] ?? 0;
    const x = side * (4 + down * 12) + (random() - 0.5) * 3;
    const turn = side * -16 + (random() - 0.5) * 14;
    florets += use(floret, { x, y: -68 + down * 84, turn, scale: 0.5 + down * 0.5 });
  }
  return (
    path('M0 24V-104', line(COLOURS.green.light, 2.6)) +
    buds(main) +
    group({ fill, stroke: deep, 'stroke-opacity': 0.45, 'stroke-width': 0.8 }, florets)
  );
};

function buds(colour: string): string {
  let markup = '';
  for (let i = 0; i < 10; i++) {
    markup += element('ellipse', {
      cx: tenths((i % 2 ? 1 : -1) * (1 + i * 0.6)),
      cy: tenths(-110 + i * 4.4),
      rx: tenths(1.8 + i * 0.28),
      ry: tenths(2.6 + i * 0.3),
      fill: mix(COLOURS.lime.main, colour, i / 12),
    });
  }
  return markup;
}
