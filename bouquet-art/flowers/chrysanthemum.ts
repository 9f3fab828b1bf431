import { circle } from '../drawing/markup.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS, mix } from '../palette.ts';
import { phyllotaxis } from './phyllotaxis.ts';

export const chrysanthemum: DrawStem = (definitions, tone, random) =>
  phyllotaxis(definitions, tone, random, { count: 64, width: 6.6, tip: 0.5, innermost: 0.14 }) +
  circle(5, { cy: -4, fill: mix(tone.deep, COLOURS.lime.main, 0.4), opacity: 0.7 });
