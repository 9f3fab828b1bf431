import type { Definitions } from '../drawing/definitions.ts';
import { GOLDEN_ANGLE } from '../drawing/geometry.ts';
import { circle, group, tenths, use } from '../drawing/markup.ts';
import type { Random } from '../drawing/randomness.ts';
import { isPale, mix, type Tone } from '../palette.ts';

/** `innermost` is the scale of the last petal, `rise` how far in units the heart sits above the middle. */
type WhorlShape = {
  readonly petals: readonly string[];
  readonly count: number;
  readonly innermost: number;
  readonly tightening?: number;
  readonly rise?: number;
  readonly jitter?: number;
  readonly fills: readonly string[];
};

type Ring = { fill: string; petals: string };

/** Petals in a spiral at the golden angle, outermost first, each ring of them in its own fill. */
export function whorl(definitions: Definitions, tone: Tone, random: Random, shape: WhorlShape): string {
  const { innermost, rise = 0 } = shape;
  const rings = whorlRings(definitions, random, shape);
  const eye = circle(tenths(Math.max(6, innermost * 34)), {
    cy: tenths(-rise),
    fill: mix(tone.deep, tone.main, 0.3),
    stroke: 'none',
  });
  const parts = rings.map((ring) => group({ fill: ring.fill }, ring.petals));
  parts.splice(-1, 0, eye);
  return group({ stroke: tone.deep, 'stroke-opacity': isPale(tone) ? 0.45 : 0.3, 'stroke-width': 1.5 }, parts.join(''));
}

function whorlRings(definitions: Definitions, random: Random, shape: WhorlShape): Ring[] {
  const { count, innermost, tightening = 1, rise = 0, jitter = 14, fills } = shape;
  const petals = shape.petals.map((petal) => definitions.shape(petal));
  const rings: Ring[] = [];
  const start = random() * 360;
  for (let i = 0; i < count; i++) {
    const inwards = i / (count - 1);
    const fill = fills[Math.min(fills.length - 1, Math.floor(inwards * fills.length))] ?? 'none';
    const petal = petals[Math.floor(random() * petals.length)] ?? '';
    const placement = {
      y: -rise * inwards,
      turn: (start + i * GOLDEN_ANGLE + (random() - 0.5) * jitter) % 360,
      scale: 1 - (1 - innermost) * inwards ** tightening,
    };
    if (rings.at(-1)?.fill !== fill) rings.push({ fill, petals: '' });
    (rings.at(-1) as Ring).petals += use(petal, placement);
  }
  return rings;
}
