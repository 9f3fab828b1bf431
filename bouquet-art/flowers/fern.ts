import { line, path, use } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix } from '../palette.ts';

const PINNA = [
  'M0 0L-3-4L-6-4L-5-9L-8-10L-6-15L-8-17L-5-21L-6-24L-2-30L0-34',
  'L2-30L6-24L5-21L8-17L6-15L8-10L5-9L6-4L3-4z',
].join('');

/** A triangular frond of toothed pinnae, darker on the left. */
export const fern: DrawStem = (definitions, { deep, main, light }) => {
  const midrib = path('M0 0V-30', { stroke: light, 'stroke-width': 0.6 });
  const left = definitions.shape(path(PINNA, { fill: mix(deep, main, 0.7) }) + midrib);
  const right = definitions.shape(path(PINNA, { fill: main }) + midrib);
  let frond = path('M0 20Q3-40 0-104', line(deep, 1.4));
  for (let i = 0; i < 12; i++) {
    const up = i / 11;
    const scale = (0.35 + Math.sin((up * 0.86 + 0.18) * Math.PI) * 0.75) * (1 - up * 0.35);
    const knot = { x: 1, y: 8 - up * 104, scale };
    frond += use(left, { ...knot, turn: -62 + up * 22 }) + use(right, { ...knot, turn: 62 - up * 22 });
  }
  return frond;
};
