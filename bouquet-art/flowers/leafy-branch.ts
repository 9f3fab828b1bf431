import type { Definitions } from '../drawing/definitions.ts';
import { line, path, tenths, use } from '../drawing/markup.ts';
import { halfLeaf, leaf } from '../drawing/petals.ts';
import type { Random } from '../drawing/randomness.ts';
import { mix, type Tone } from '../palette.ts';

/** Pairs of leaves, their length and half width in units, the angle they stand at, and the scale at the tip. */
type BranchShape = {
  readonly pairs: number;
  readonly length: number;
  readonly width: number;
  readonly angle: number;
  readonly tip: number;
};

/** A branch with pointed leaves in pairs. */
export function leafyBranch(definitions: Definitions, tone: Tone, random: Random, shape: BranchShape): string {
  const { pairs, angle, tip } = shape;
  const { deep, main, light } = tone;
  const dull = foldedLeaf(definitions, shape, [mix(deep, main, 0.6), main, tone.highlight]);
  const bright = foldedLeaf(definitions, shape, [main, mix(main, light, 0.7), tone.highlight]);
  let branch = path('M0 20Q-4-40 0-98', line(deep, 1.6));
  for (let i = 0; i < pairs; i++) {
    const up = i / (pairs - 1);
    const [left, right] = i % 2 ? [dull, bright] : [bright, dull];
    const [x, y, scale] = [-2 * Math.sin(up * 3.1), 6 - up * 96, 1 + (tip - 1) * up];
    branch += use(left, { x, y, turn: -angle + (random() - 0.5) * 18 + up * 12, scale });
    branch += use(right, { x, y: y - 4, turn: angle + (random() - 0.5) * 18 - up * 12, scale });
  }
  return branch + use(bright, { y: -96, turn: 2, scale: tip });
}

type LeafColours = readonly [shaded: string, lit: string, vein: string];

function foldedLeaf(
  definitions: Definitions,
  { length, width }: BranchShape,
  [shaded, lit, vein]: LeafColours,
): string {
  const midrib = { stroke: vein, 'stroke-width': 0.6, 'stroke-opacity': 0.6 };
  return definitions.shape(
    path(leaf(length, width), { fill: shaded }) +
      path(halfLeaf(length, width), { fill: lit }) +
      path(`M0 0V-${tenths(length * 0.9)}`, midrib),
  );
}
