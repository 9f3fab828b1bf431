import { type Definitions, stop } from '../drawing/definitions.ts';
import { polar } from '../drawing/geometry.ts';
import { circle, group, path, use, xy } from '../drawing/markup.ts';
import { cuppedPetal, dotRing } from '../drawing/petals.ts';
import type { Random } from '../drawing/randomness.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix } from '../palette.ts';

export const anemone: DrawStem = (definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const shapes = [0, 1].map((i) =>
    cuppedPetal(random, tone, {
      halfAngle: 33 + i * 3,
      ruffle: 0.02,
      dip: i ? 0.03 : -0.03,
      lip: 0.05,
      fall: 0.22,
      streaks: 7,
    }),
  );
  const outer = definitions.radial(50, [stop(0.2, mix(deep, main, 0.25)), stop(0.42, main), stop(1, light)]);
  const inner = definitions.radial(50, [stop(0.2, mix(deep, main, 0.5)), stop(0.5, light), stop(1, highlight)]);
  const petals = shapes.map((shape) => definitions.shape(shape));
  const start = random() * 360;
  const layer = (count: number, from: number, scale: number) => {
    let uses = '';
    for (let i = 0; i < count; i++) {
      const turn = from + (i * 360) / count + (random() - 0.5) * 12;
      uses += use(petals[i % 2] ?? '', { turn, scale: scale + random() * 0.06 });
    }
    return uses;
  };
  const layers = group({ fill: outer }, layer(6, start, 0.95)) + group({ fill: inner }, layer(5, start + 30, 0.8));
  return group({ stroke: deep, 'stroke-opacity': 0.3, 'stroke-width': 1.2 }, layers) + darkEye(definitions, random);
};

/** The inky boss and its stamens, the same in every colour. */
function darkEye(definitions: Definitions, random: Random): string {
  let stamens = '';
  for (let i = 0; i < 30; i++) {
    const root = polar(i * 12 + random() * 6, 9);
    stamens += `M${xy(...root)}L${xy(...polar(i * 12 + random() * 6, 14 + random() * 5))}`;
  }
  const boss = definitions.radial(10, [stop(0, '#4a4f74'), stop(0.5, '#262a45'), stop(1, '#14162a')], -3, -3);
  return (
    path(stamens, { stroke: '#23263c', 'stroke-width': 0.6, opacity: 0.75 }) +
    dotRing(16.5, 2.8, 4.6, '#1d2036') +
    dotRing(13, 2.2, 4, '#2d3150') +
    circle(9.5, { fill: boss }) +
    dotRing(5.5, 1, 2.2, '#6c719a', 0.6) +
    dotRing(2.4, 0.9, 2, '#6c719a', 0.6)
  );
}
