import { type Definitions, stop } from '../drawing/definitions.ts';
import { line, path, use } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix, type Tone } from '../palette.ts';

/** Round leaves in pairs, smaller towards the tip. */
export const eucalyptus: DrawStem = (definitions, tone, random) => {
  const [dull, bright] = leaves(definitions, tone);
  let branch = path('M0 20Q5-40 0-100', line(mix(tone.deep, '#8a6b58', 0.4), 1.8));
  for (let i = 0; i < 8; i++) {
    const up = i / 7;
    const [left, right] = i % 2 ? [dull, bright] : [bright, dull];
    const knot = { x: 2.4 * Math.sin(up * 3.1), y: 4 - up * 96, scale: 1.08 - up * 0.52 };
    branch += use(left, { ...knot, turn: -64 + random() * 22 }) + use(right, { ...knot, turn: 62 - random() * 22 });
  }
  return branch + use(bright, { y: -97, turn: 4, scale: 0.5 });
};

function leaves(definitions: Definitions, { deep, main, light, highlight }: Tone) {
  const leaf = (fill: string) =>
    definitions.shape(
      path('M0 0C-10-2-13-12-9-18C-5-24 6-24 10-17C13-10 9-1 0 0z', { fill }) +
        path('M0 0Q1-9 0-18', line(highlight, 0.7, { 'stroke-opacity': 0.8 })),
    );
  return [
    leaf(definitions.linear(-8, 0, 8, -20, [stop(0, deep), stop(0.55, main), stop(1, light)])),
    leaf(definitions.linear(-8, 0, 8, -20, [stop(0, mix(deep, main, 0.5)), stop(0.5, light), stop(1, highlight)])),
  ] as const;
}
