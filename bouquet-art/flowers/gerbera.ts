import { dotRing } from '../drawing/petals.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix } from '../palette.ts';
import { rays, seedDisc } from './rays.ts';

const seeds = { deep: '#2c2517', main: '#5b4a2a', highlight: '#c9b36a' };

export const gerbera: DrawStem = (definitions, tone, random) => {
  const rows = [
    { count: 24, scale: 1 },
    { count: 22, scale: 0.9 },
    { count: 20, scale: 0.62 },
  ];
  return (
    rays(definitions, tone, random, { rows, width: 5.4, tip: 0.7 }) +
    dotRing(13.5, 3.4, 3.4, tone.light) +
    dotRing(11.5, 3, 3, mix(tone.main, tone.deep, 0.3)) +
    seedDisc(definitions, 9, seeds)
  );
};
