import type { DrawStem } from '../drawing/stem-drawing.ts';
import { rays, seedDisc } from './rays.ts';

const seeds = { deep: '#24140b', main: '#4a2a14', highlight: '#9a6a2e' };

export const sunflower: DrawStem = (definitions, tone, random) => {
  const rows = [
    { count: 19, scale: 1 },
    { count: 17, scale: 0.92 },
  ];
  return rays(definitions, tone, random, { rows, width: 7.6, tip: 0.08 }) + seedDisc(definitions, 19, seeds);
};
