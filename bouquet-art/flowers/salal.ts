import type { DrawStem } from '../drawing/stem-drawing.ts';
import { leafyBranch } from './leafy-branch.ts';

export const salal: DrawStem = (definitions, tone, random) =>
  leafyBranch(definitions, tone, random, { pairs: 3, length: 56, width: 24, angle: 46, tip: 0.72 });
