import type { Frame, Silhouette } from '../composition/frame.ts';
import type { Scene } from '../composition/scene.ts';
import { stop } from '../drawing/definitions.ts';
import { element, group, hundredths, line, path, xy } from '../drawing/markup.ts';
import { randomFrom } from '../drawing/randomness.ts';
import { mix, paperTone, type Tone } from '../palette.ts';
import type { Recipe } from '../recipe.ts';
import type { Dressed } from './dressed.ts';

const CENTRE = 200;
const FOOT = 482;

/** The paths of a vase whose lip is at a height and so far to each side of the middle; `belly` is how far it bulges. */
type VaseShape = {
  readonly lip: number;
  readonly mouth: number;
  readonly belly: number;
  readonly outline: string;
  readonly shadedSide: string;
};

const SHAPES: Readonly<Record<Silhouette, VaseShape>> = {
  usual: {
    lip: 330,
    mouth: 40,
    belly: 68,
    outline:
      'M160 330C161 342 132 352 132 396C132 442 150 482 160 482H240C250 482 268 442 268 396C268 352 239 342 240 330z',
    shadedSide:
      'M240 330C239 342 268 352 268 396C268 442 250 482 240 482H186C222 472 244 440 244 396C244 358 222 344 218 335z',
  },
  other: {
    lip: 370,
    mouth: 54,
    belly: 82,
    outline:
      'M146 370C147 380 118 388 118 420C118 456 146 482 164 482H236C254 482 282 456 282 420C282 388 253 380 254 370z',
    shadedSide:
      'M254 370C253 380 282 388 282 420C282 456 254 482 236 482H186C226 474 256 450 256 420C256 392 234 382 228 375z',
  },
};

/** A matte stoneware vase, freckled, scaled to what it holds. */
export function vase({ definitions, frame, silhouette }: Scene, recipe: Recipe): Dressed {
  const clay = paperTone(recipe.vase ?? recipe.paper);
  const { deep, main, light, highlight } = clay;
  const shape = SHAPES[silhouette];
  const { lip, mouth, belly } = shape;
  const glaze = definitions.linear(CENTRE - belly, lip, CENTRE + belly, FOOT, [
    stop(0, light),
    stop(0.5, mix(light, main, 0.5)),
    stop(1, main),
  ]);
  const [left, right] = [CENTRE - mouth, CENTRE + mouth];
  const under = `Q${xy(CENTRE, lip + 20, left, lip + 4)}`;
  const lipEdge = `M${xy(left, lip)}Q${xy(CENTRE, lip + 15, right, lip)}L${xy(right, lip + 4)}${under}z`;
  const lipShadow = [
    `M${xy(left, lip + 4)}Q${xy(CENTRE, lip + 20, right, lip + 4)}`,
    `Q${xy(right + 4, lip + 12, right + 12, lip + 19)}Q${xy(CENTRE, lip + 40, left - 12, lip + 19)}`,
    `Q${xy(left - 4, lip + 12, left, lip + 4)}z`,
  ].join('');
  const body = [
    path(shape.outline, { fill: glaze }),
    path(shape.shadedSide, { fill: deep, 'fill-opacity': 0.22 }),
    freckles(clay, shape),
    path(lipEdge, { fill: highlight }),
    path(lipShadow, { fill: deep, 'fill-opacity': 0.25 }),
  ];
  return {
    behind: standing(frame, element('ellipse', { cx: CENTRE, cy: lip, rx: mouth, ry: 8, fill: deep })),
    before: standing(frame, body.join('')),
  };
}

/** Scaled about the middle of its foot, which stays on the ground. */
function standing({ vaseScale }: Frame, markup: string): string {
  const foot = `translate(${CENTRE} ${FOOT})scale(${hundredths(vaseScale)})translate(-${CENTRE}-${FOOT})`;
  return group({ transform: foot }, markup);
}

/** Always the same freckles: it is the same vase. */
function freckles({ deep }: Tone, { lip, mouth, belly }: VaseShape): string {
  const random = randomFrom(7);
  const height = FOOT - lip;
  let data = '';
  for (let i = 0; i < 46; i++) {
    const down = (14 + random() * (height - 20)) / height;
    const halfWidth = mouth - 6 + Math.sin(down * Math.PI) * (belly - mouth - 4);
    data += `M${xy(CENTRE + (random() * 2 - 1) * halfWidth, lip + down * height)}h.1`;
  }
  return path(data, line(deep, 1.3, { 'stroke-linecap': 'round', opacity: 0.45 }));
}
