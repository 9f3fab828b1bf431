import { stop } from '../drawing/definitions.ts';
import { polar } from '../drawing/geometry.ts';
import { path, xy } from '../drawing/markup.ts';
import type { Random } from '../drawing/randomness.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix, type Tone } from '../palette.ts';
import { whorl } from './whorl.ts';

export const carnation: DrawStem = (definitions, tone, random) => {
  const { deep, main, light } = tone;
  const petals = [40, 32, 26].map((halfAngle) => frilledPetal(random, tone, halfAngle));
  const fills = [
    definitions.radial(50, [stop(0.4, mix(deep, main, 0.35)), stop(0.85, main), stop(1, light)]),
    definitions.radial(50, [stop(0.3, mix(deep, main, 0.2)), stop(0.8, main), stop(1, light)]),
    definitions.radial(50, [stop(0.2, deep), stop(0.8, mix(deep, main, 0.75)), stop(1, main)]),
  ];
  return whorl(definitions, tone, random, { petals, count: 26, innermost: 0.3, rise: 3, jitter: 50, fills });
};

/** A fan cut with pinking shears. */
function frilledPetal(random: Random, tone: Tone, halfAngle: number): string {
  const points = 13;
  const across = (i: number) => -1 + (2 * i) / (points - 1);
  const teeth: string[] = [];
  for (let i = 0; i < points; i++) {
    const reach = 50 * (1 - 0.14 * across(i) ** 2) * (i % 2 ? 0.9 : 1) * (1 + (random() - 0.5) * 0.06);
    teeth.push(xy(...polar(across(i) * halfAngle, reach)));
  }
  const inside: string[] = [];
  for (let i = 0; i < points; i += 2) {
    const reach = 50 * (0.9 - 0.14 * across(i) ** 2) * (1 + (random() - 0.5) * 0.05);
    inside.push(xy(...polar(across(i) * halfAngle * 0.96, reach)));
  }
  const lip = `M${teeth.join('L')}L${inside.reverse().join('L')}z`;
  return (
    path(`M${teeth.join('L')}L6 4L-6 4z`, { 'stroke-linejoin': 'round' }) +
    path(lip, { fill: tone.highlight, 'fill-opacity': 0.7, stroke: 'none' }) +
    path('M-6-22L-9-38M0-20V-40M6-22L10-38', { fill: 'none', 'stroke-width': 0.7 })
  );
}
