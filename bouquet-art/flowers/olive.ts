import type { DrawStem } from '../drawing/stem-drawing.ts';
import { leafyBranch } from './leafy-branch.ts';

export const olive: DrawStem = (definitions, tone, random) =>
  leafyBranch(definitions, tone, random, { pairs: 8, length: 30, width: 4.6, angle: 46, tip: 0.7 });
