import { type Definitions, stop } from '../drawing/definitions.ts';
import { GOLDEN_ANGLE } from '../drawing/geometry.ts';
import { group, tenths, use } from '../drawing/markup.ts';
import { blade } from '../drawing/petals.ts';
import type { Random } from '../drawing/randomness.ts';
import { mix, type Tone } from '../palette.ts';

type PhyllotaxisShape = {
  readonly count: number;
  readonly width: number;
  readonly tip: number;
  readonly innermost: number;
};

const LENGTH = 50;

/** A dome of narrow petals at the golden angle, shrinking inwards: dark rim, bright shoulder, dark heart. */
export function phyllotaxis(definitions: Definitions, tone: Tone, random: Random, shape: PhyllotaxisShape): string {
  const { count, innermost } = shape;
  const [rim, shoulder, heart] = bladeFills(definitions, tone);
  const midrib = `M0-${tenths(LENGTH * 0.2)}V-${tenths(LENGTH * 0.88)}`;
  const petal = definitions.path(blade(LENGTH, shape.width, { tip: shape.tip }) + midrib);
  const rings = new Map([rim, shoulder, heart].map((fill) => [fill, '']));
  const start = random() * 360;
  for (let i = 0; i < count; i++) {
    const inwards = i / (count - 1);
    const fill = inwards < 0.34 ? rim : inwards < 0.8 ? shoulder : heart;
    const scale = (1 - (1 - innermost) * inwards ** 0.85) * (1 + (random() - 0.5) * 0.06);
    rings.set(fill, rings.get(fill) + use(petal, { y: -4 * inwards, turn: (start + i * GOLDEN_ANGLE) % 360, scale }));
  }
  const petals = [...rings].map(([fill, ring]) => group({ fill }, ring)).join('');
  return group({ stroke: tone.deep, 'stroke-opacity': 0.4, 'stroke-width': 0.9 }, petals);
}

function bladeFills(definitions: Definitions, { deep, main, light, highlight }: Tone) {
  return [
    definitions.linear(0, 0, 0, -LENGTH, [stop(0, deep), stop(0.45, mix(deep, main, 0.7)), stop(1, light)]),
    definitions.linear(0, 0, 0, -LENGTH, [stop(0, mix(deep, main, 0.2)), stop(0.5, main), stop(1, highlight)]),
    definitions.linear(0, 0, 0, -LENGTH, [
      stop(0, deep),
      stop(0.7, mix(deep, main, 0.6)),
      stop(1, mix(main, light, 0.5)),
    ]),
  ] as const;
}
