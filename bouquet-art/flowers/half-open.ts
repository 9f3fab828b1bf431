import { type Definitions, stop } from '../drawing/definitions.ts';
import { type Attributes, group, line, path, use } from '../drawing/markup.ts';
import { placePath } from '../drawing/place-path.ts';
import { COLOURS, mix, type Tone } from '../palette.ts';

const BACK = 'M-33-8C-40-30-24-45-8-42C2-50 18-47 24-41C38-38 40-20 33-6C20-18-18-20-33-8z';
const HEART = 'M-20-14C-23-32-8-38 2-35C14-38 24-28 20-13C10-4-10-4-20-14z';
const SWIRL = 'M-13-16C-12-29 10-31 13-19M-7-15C-5-24 7-24 8-16';
const FLANKS =
  'M0 40C-32 40-47 16-44-8C-43-22-36-31-29-30C-26-15-6 0 4 18C7 28 6 36 0 40zM0 40C32 40 47 16 44-6C43-20 37-29 30-28C26-13 8 0-3 16C-7 28-6 36 0 40z';
const FRONT = 'M1 41C-25 40-34 16-27-4C-18-15 16-17 26-6C35 14 26 40 1 41z';
const LIPS =
  'M-27-4C-18-15 16-17 26-6C14-10-14-9-27-4zM-44-8C-43-22-36-31-29-30C-36-26-41-18-44-8zM44-6C43-20 37-29 30-28C37-24 42-16 44-6z';
const CALYX =
  'M-17 35C-30 30-36 22-38 11C-26 17-16 26-6 33L6 33C16 26 25 17 37 13C35 24 29 31 17 35C13 44 6 47 0 47C-6 47-13 44-17 35z';
const SEPAL = 'M0-14C-9-22-7-36 0-48C7-36 9-22 0-14z';
const { green } = COLOURS;
const SEPALS = { fill: mix(green.main, green.light, 0.4) };

/** A flower that is still a cup, seen from the side: it rises from a calyx, its heart just over the rim. */
export function fromTheSide(definitions: Definitions, tone: Tone): string {
  const { deep, main, light, highlight } = tone;
  const shape = (data: string, attributes: Attributes) => use(definitions.shape(path(data)), {}, attributes);
  const fill = definitions.linear(-18, -24, 8, 42, [stop(0, light), stop(0.5, main), stop(1, mix(deep, main, 0.35))]);
  const cup = [
    shape(BACK, { fill: mix(main, light, 0.3) }),
    shape(HEART, { fill: mix(deep, main, 0.35) }),
    shape(SWIRL, line(deep, 1.6)),
    shape(FLANKS, { fill }),
    shape(FRONT, { fill }),
  ];
  return (
    group({ stroke: deep, 'stroke-opacity': 0.4, 'stroke-width': 1.2 }, cup.join('')) +
    shape(LIPS, { fill: highlight, 'fill-opacity': 0.75 }) +
    shape(CALYX, SEPALS)
  );
}

/** A flower not yet fully out, seen from above: smaller, the tips of its sepals about it. */
export function justOpening(flower: string): string {
  const sepals = [12, 84, 156, 228, 300].map((turn) => placePath(SEPAL, { turn })).join('');
  return path(sepals, SEPALS) + group({ transform: 'scale(.86)' }, flower);
}
