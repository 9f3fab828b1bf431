import type { DrawStem } from '../drawing/stem-drawing.ts';
import { leafyBranch } from './leafy-branch.ts';

export const ruscus: DrawStem = (definitions, tone, random) =>
  leafyBranch(definitions, tone, random, { pairs: 6, length: 36, width: 9, angle: 42, tip: 0.6 });
