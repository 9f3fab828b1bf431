import type { Frame } from '../composition/frame.ts';
import type { Scene } from '../composition/scene.ts';
import { stop } from '../drawing/definitions.ts';
import { element, group, hundredths, line, path, xy } from '../drawing/markup.ts';
import { randomFrom } from '../drawing/randomness.ts';
import { mix, paperTone, type Tone } from '../palette.ts';
import type { Recipe } from '../recipe.ts';
import type { Dressed } from './dressed.ts';

const CENTRE = 200;
const LIP = 330;
const FOOT = 482;

const OUTLINE = [
  'M160 330C161 342 132 352 132 396C132 442 150 482 160 482',
  'H240C250 482 268 442 268 396C268 352 239 342 240 330z',
].join('');
const SHADED_SIDE = [
  'M240 330C239 342 268 352 268 396C268 442 250 482 240 482',
  'H186C222 472 244 440 244 396C244 358 222 344 218 335z',
].join('');
const LIP_EDGE = 'M160 330Q200 345 240 330L240 334Q200 350 160 334z';
const LIP_SHADOW = 'M160 334Q200 350 240 334Q244 342 252 349Q200 370 148 349Q156 342 160 334z';

/** A matte stoneware vase, freckled, scaled to what it holds. */
export function vase({ definitions, frame }: Scene, recipe: Recipe): Dressed {
  const clay = paperTone(recipe.vase ?? recipe.paper);
  const { deep, main, light, highlight } = clay;
  const glaze = definitions.linear(132, LIP, 268, FOOT, [
    stop(0, light),
    stop(0.5, mix(light, main, 0.5)),
    stop(1, main),
  ]);
  const body = [
    path(OUTLINE, { fill: glaze }),
    path(SHADED_SIDE, { fill: deep, 'fill-opacity': 0.22 }),
    freckles(clay),
    path(LIP_EDGE, { fill: highlight }),
    path(LIP_SHADOW, { fill: deep, 'fill-opacity': 0.25 }),
  ];
  return {
    behind: standing(frame, element('ellipse', { cx: CENTRE, cy: LIP, rx: 40, ry: 8, fill: deep })),
    before: standing(frame, body.join('')),
  };
}

/** Scaled about the middle of its foot, which stays on the ground. */
function standing({ vaseScale }: Frame, markup: string): string {
  const foot = `translate(${CENTRE} ${FOOT})scale(${hundredths(vaseScale)})translate(-${CENTRE}-${FOOT})`;
  return group({ transform: foot }, markup);
}

/** Always the same freckles: it is the same vase. */
function freckles({ deep }: Tone): string {
  const random = randomFrom(7);
  let data = '';
  for (let i = 0; i < 46; i++) {
    const y = LIP + 14 + random() * 132;
    const halfWidth = Math.sin(((y - LIP) / 150) * Math.PI) * 24 + 34;
    data += `M${xy(CENTRE + (random() * 2 - 1) * halfWidth, y)}h.1`;
  }
  return path(data, line(deep, 1.3, { 'stroke-linecap': 'round', opacity: 0.45 }));
}
