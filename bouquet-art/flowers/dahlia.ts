import type { DrawStem } from '../drawing/stem-drawing.ts';
import { phyllotaxis } from './phyllotaxis.ts';

export const dahlia: DrawStem = (definitions, tone, random) =>
  phyllotaxis(definitions, tone, random, { count: 54, width: 10, tip: 0.1, innermost: 0.13 });
