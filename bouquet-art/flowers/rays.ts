import { type Definitions, stop } from '../drawing/definitions.ts';
import { circle, group, path, xy } from '../drawing/markup.ts';
import { blade, dotRing } from '../drawing/petals.ts';
import { placePath } from '../drawing/place-path.ts';
import type { Random } from '../drawing/randomness.ts';
import { mix, type Tone } from '../palette.ts';

/** Rows of petals from the outside in; `width` is half the width of a petal in units, and a larger `tip` is blunter. */
type RayShape = {
  readonly rows: readonly { readonly count: number; readonly scale: number }[];
  readonly width: number;
  readonly tip: number;
};

/**
 * Rings of narrow petals about an open middle, as a daisy has. Petals that do not touch are one path: first every
 * second one of a ring, then those that lie over them.
 */
export function rays(definitions: Definitions, tone: Tone, random: Random, { rows, width, tip }: RayShape): string {
  const petals = [width, width * 0.85].map((half) => blade(50, half, { tip, belly: 0.66 }));
  const veins = [width, width * 0.85].map(veinsOf);
  const rings = rows.map(({ count, scale }, row) => {
    const start = random() * 360;
    const layers = ['', ''];
    const lines = ['', ''];
    for (let i = 0; i < count; i++) {
      const turn = (start + (i * 360) / count + (random() - 0.5) * 7) % 360;
      const placement = { turn, scale: scale * (0.94 + random() * 0.1) };
      layers[i % 2] += placePath(petals[i % 2] ?? '', placement);
      if (scale > SMALL) lines[i % 2] += placePath(veins[i % 2] ?? '', placement);
    }
    const over = layers.map((layer, i) => path(layer) + (lines[i] ? path(lines[i], veinStroke) : ''));
    return group({ fill: rayFill(definitions, tone, row, scale) }, over.join(''));
  });
  return group({ stroke: tone.deep, 'stroke-opacity': 0.42, 'stroke-width': 0.8 }, rings.join(''));
}

/** Veins of petals no larger than this are finer than what can be seen. */
const SMALL = 0.7;

const veinStroke = { fill: 'none', 'stroke-width': 0.6, 'stroke-opacity': 0.35 };

function veinsOf(width: number): string {
  const left = `M${xy(-width * 0.3, -14)}L${xy(-width * 0.26, -44)}`;
  return `${left}M${xy(width * 0.3, -14)}L${xy(width * 0.22, -42)}`;
}

/** Petals point outwards, so one gradient about the middle shades each from its foot to its tip. */
function rayFill(definitions: Definitions, { deep, main, light, highlight }: Tone, row: number, scale: number): string {
  const stops = row
    ? [stop(0.16, mix(deep, main, 0.3)), stop(0.58, light), stop(1, highlight)]
    : [stop(0.24, deep), stop(0.54, main), stop(1, light)];
  return definitions.radial(50 * scale, stops);
}

/** The seeded middle of a flower: a domed disc under rings of dots. */
export function seedDisc(definitions: Definitions, radius: number, seeds: Omit<Tone, 'light'>): string {
  const { deep, main, highlight } = seeds;
  const dome = definitions.radial(radius, [
    stop(0, mix(main, deep, 0.5)),
    stop(0.45, deep),
    stop(0.8, main),
    stop(1, deep),
  ]);
  let disc = circle(radius, { fill: dome });
  for (let i = 0, ring = radius - 1.5; ring > 1.5; i++, ring -= 2.6) {
    disc += dotRing(ring, 1.5, 2.9, i % 2 ? highlight : mix(highlight, main, 0.5), i < 3 ? 0.75 : 0.5);
  }
  return disc;
}
