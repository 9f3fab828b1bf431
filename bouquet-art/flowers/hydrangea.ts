import { GOLDEN_ANGLE, polar } from '../drawing/geometry.ts';
import { circle, group, path, use } from '../drawing/markup.ts';
import { placePath } from '../drawing/place-path.ts';
import type { Random } from '../drawing/randomness.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix, type Tone } from '../palette.ts';

const FLORETS = 58;
const PETAL = 'M0 0C-5.6-1.6-6.6-8.6 0-9.4C6.6-8.6 5.6-1.6 0 0z';

/** A mop of four-petalled florets, toned as if lit from the upper left. */
export const hydrangea: DrawStem = (definitions, tone, random) => {
  const { deep, highlight } = tone;
  const floret = definitions.shape(floretOf(highlight));
  const shadow = circle(45, { fill: mix(deep, '#22331f', 0.3) });
  const florets = mop(floret, tone, random);
  return shadow + group({ stroke: deep, 'stroke-opacity': 0.45, 'stroke-width': 0.7 }, florets);
};

function floretOf(eye: string): string {
  const petals = [0, 90, 180, 270].map((turn) => placePath(PETAL, { turn }));
  return path(`${petals.join('')}M0-2V-4.5M2 0H4.5M0 2V4.5M-2 0H-4.5`) + circle(1.3, { fill: eye, stroke: 'none' });
}

function mop(floret: string, { deep, main, light, highlight }: Tone, random: Random): string {
  const shades = [
    mix(deep, main, 0.35),
    mix(deep, main, 0.72),
    main,
    mix(main, light, 0.6),
    light,
    mix(light, highlight, 0.5),
  ];
  let florets = '';
  for (let i = 0; i < FLORETS; i++) {
    const outwards = 1 - i / FLORETS;
    const [x, y] = polar(i * GOLDEN_ANGLE, 46 * Math.sqrt(outwards));
    const lit = 0.5 - (x * 0.4 + y * 0.75) / 90 + (random() - 0.5) * 0.4 + (1 - outwards) * 0.15;
    const fill = shades[Math.max(0, Math.min(5, Math.floor(lit * 6)))];
    florets += use(floret, { x, y, turn: random() * 90, scale: 0.95 + random() * 0.3 }, { fill });
  }
  return florets;
}
