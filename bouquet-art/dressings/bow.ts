import type { Frame } from '../composition/frame.ts';
import { type Definitions, stop } from '../drawing/definitions.ts';
import { group, line, path, transform, xy } from '../drawing/markup.ts';
import { mix, type Tone } from '../palette.ts';

const TAILS = [
  'M-1 3C-7 18-20 30-17 46C-15 56-26 62-24 76L-13 71C-15 60-4 54-7 43C-9 30 2 18 5 5z',
  'M1 3C6 16 9 26 17 38C25 50 17 58 27 70L36 62C28 54 33 45 25 33C17 22 12 14 7 3z',
];
const LEFT_INSIDE = 'M-2 1C-10-10-24-17-33-13C-39-10-38 0-33 6C-27 13-12 11-2 3z';
const LEFT_LOOP = 'M-2 0C-12-4-22-4-33 6C-41 2-41-10-34-14C-24-19-9-10-2 0z';
const RIGHT_INSIDE = 'M2 1C9-9 22-15 31-12C37-9 37-1 33 5C26 12 12 10 2 3z';
const RIGHT_LOOP = 'M2 0C11-5 22-5 32 5C40 1 39-9 33-13C23-17 8-9 2 0z';
const KNOT = 'M-6-5C-2-8 4-8 7-5C9 0 8 5 6 8C2 10-3 10-6 7C-8 3-8-1-6-5z';
const KNOT_FOLDS = 'M-3-5Q-1 1-3 7M2-6Q4 1 2 8';

/** A silk bow with two tails, tied at the neck of the bouquet. */
export function bow(definitions: Definitions, ribbon: Tone, { centreX, tieY }: Frame, scale: number): string {
  const { deep, main, light, highlight } = ribbon;
  const left = definitions.linear(-34, -12, 0, 14, [stop(0, light), stop(0.5, main), stop(1, mix(main, deep, 0.7))]);
  const right = definitions.linear(34, -10, 0, 14, [
    stop(0, main),
    stop(0.55, mix(main, deep, 0.3)),
    stop(1, mix(main, deep, 0.8)),
  ]);
  const knot = definitions.linear(-7, -7, 7, 9, [stop(0, highlight), stop(0.4, main), stop(1, mix(main, deep, 0.7))]);
  const tail = definitions.linear(0, 4, 0, 78, [
    stop(0, mix(main, deep, 0.75)),
    stop(0.22, main),
    stop(0.5, light),
    stop(0.75, main),
    stop(1, light),
  ]);
  const inside = { fill: mix(main, deep, 0.8) };
  const silk = [
    ...TAILS.map((data) => path(data, { fill: tail })),
    path(LEFT_INSIDE, inside) + path(LEFT_LOOP, { fill: left }),
    path(RIGHT_INSIDE, inside) + path(RIGHT_LOOP, { fill: right }),
    path(KNOT, { fill: knot }) + path(KNOT_FOLDS, line(deep, 0.7, { 'stroke-opacity': 0.4 })),
  ];
  return group({ transform: transform({ x: centreX, y: tieY, scale }) }, silk.join(''));
}

/** Half the width of a ribbon about the neck, and how far above the tie it starts, in units. */
type BandShape = { readonly half: number; readonly above: number };

/** The ribbon wound about the neck. */
export function ribbonBand(definitions: Definitions, ribbon: Tone, { centreX, tieY }: Frame, shape: BandShape): string {
  const { deep, main, light } = ribbon;
  const { half, above } = shape;
  const [left, right] = [centreX - half, centreX + half];
  const fill = definitions.linear(left, 0, right, 0, [stop(0, main), stop(0.35, light), stop(1, deep)]);
  const upper = `M${xy(left, tieY - above)}Q${xy(centreX, tieY - above + 5, right, tieY - above)}`;
  const lower = `L${xy(right - 1, tieY + 8)}Q${xy(centreX, tieY + 13, left + 1, tieY + 8)}z`;
  return path(upper + lower, { fill });
}
