import { circle, element, group, line, path, tenths, use } from '../drawing/markup.ts';
import type { Random } from '../drawing/randomness.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';
import { FIVE_PETALS } from './spray.ts';

/** A tall spire: round buds at the top, florets opening wider towards the base. */
export const delphinium: DrawStem = (definitions, tone, random) => {
  const { deep, main, light } = tone;
  const floret = definitions.shape(floretOf(deep));
  const shades = [mix(deep, main, 0.5), main, mix(main, light, 0.5), light];
  const florets = seats(random).map(({ x, y, scale }) => {
    const placement = { x, y, turn: random() * 72, scale };
    return use(floret, placement, { fill: shades[Math.floor(random() * 4)] });
  });
  return (
    path('M0 24Q2-40 0-104', line(COLOURS.green.main, 2.4)) +
    buds(main) +
    group({ stroke: deep, 'stroke-opacity': 0.5, 'stroke-width': 0.8 }, florets.join(''))
  );
};

function floretOf(deep: string): string {
  const petals = FIVE_PETALS.map((angle) =>
    path('M0 0C-9-3-10-13-3-15C2-17 9-13 8-8C7-4 4-1 0 0z', { transform: `rotate(${angle})` }),
  );
  const bee =
    circle(3, { fill: COLOURS.white.highlight, stroke: 'none' }) + circle(1.3, { fill: deep, stroke: 'none' });
  return petals.join('') + bee;
}

function buds(colour: string): string {
  let markup = '';
  for (let i = 0; i < 7; i++) {
    markup += element('ellipse', {
      cx: tenths((i % 2 ? 1 : -1) * (1 + i * 0.7)),
      cy: tenths(-108 + i * 5.5),
      rx: tenths(1.8 + i * 0.35),
      ry: tenths(2.6 + i * 0.4),
      fill: i < 3 ? COLOURS.lime.main : colour,
    });
  }
  return markup;
}

function seats(random: Random) {
  const found: { x: number; y: number; scale: number }[] = [];
  for (let row = 0; row < 8; row++) {
    const down = row / 7;
    for (const side of row % 2 ? [-1, 1, 0] : [-0.55, 0.6]) {
      const x = side * (5 + down * 13) + (random() - 0.5) * 3;
      const y = -78 + down * 90 + Math.abs(side) * -4 + (random() - 0.5) * 4;
      found.push({ x, y, scale: 0.62 + down * 0.42 });
    }
  }
  return found;
}
