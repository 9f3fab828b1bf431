import { stop } from '../drawing/definitions.ts';
import { type Point, polar } from '../drawing/geometry.ts';
import { element, line, path, xy } from '../drawing/markup.ts';
import { dotRing } from '../drawing/petals.ts';
import type { Random } from '../drawing/randomness.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { COLOURS } from '../palette.ts';

/** Sea holly: a thimble on a ruff of thorned bracts. */
export const eryngium: DrawStem = (definitions, tone, random) => {
  const { deep, main, light, highlight } = tone;
  const fill = definitions.radial(50, [stop(0.2, deep), stop(0.6, main), stop(1, highlight)]);
  const thimble = definitions.radial(20, [stop(0, light), stop(0.6, main), stop(1, deep)], -4, -5);
  let ruff = '';
  for (let i = 0; i < 16; i++) ruff += bract(i * 22.5 + (random() - 0.5) * 8, random);
  return (
    path('M0 8Q3 40 0 74', line(COLOURS.sage.deep, 3)) +
    path(ruff, { fill, stroke: deep, 'stroke-width': 0.6, 'stroke-opacity': 0.5 }) +
    element('ellipse', { rx: 15, ry: 17, fill: thimble }) +
    dotRing(12, 2, 3.4, highlight, 0.7) +
    dotRing(8, 2, 3.4, highlight, 0.8) +
    dotRing(4, 1.8, 3.2, highlight, 0.8)
  );
};

function bract(angle: number, random: Random): string {
  const length = 40 + random() * 10;
  const corners: Point[] = [
    polar(angle - 9, 14),
    polar(angle - 3, length * 0.5),
    polar(angle - 7, length * 0.62),
    polar(angle, length),
    polar(angle + 7, length * 0.62),
    polar(angle + 3, length * 0.5),
    polar(angle + 9, 14),
  ];
  return `M${corners.map((corner) => xy(...corner)).join('L')}z`;
}
