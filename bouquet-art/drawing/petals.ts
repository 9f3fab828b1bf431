import type { Tone } from '../palette.ts';
import { type Point, polar, spline } from './geometry.ts';
import { circle, hundredths, line, path, tenths, xy } from './markup.ts';
import type { Random } from './randomness.ts';

/** Petals reach 50 units from the origin, upwards; every stem is built at that size. */
const REACH = 50;

/** Half the angle it spans in degrees, points along its rim, and the rest as shares of its length. */
type CupShape = {
  readonly halfAngle: number;
  readonly points?: number;
  readonly ruffle: number;
  readonly dip: number;
  readonly lip: number;
  readonly fall: number;
  readonly streaks: number;
};

/** A broad cupped petal without a fill of its own, with a pale lip along the rim and brush streaks. */
export function cuppedPetal(random: Random, tone: Tone, shape: CupShape): string {
  const { halfAngle } = shape;
  const { rim, inside } = cupEdges(random, shape);
  const foot = `L${xy(...polar(halfAngle * 0.8, 12))}L${xy(...polar(-halfAngle * 0.8, 12))}z`;
  const lip = `${spline(rim)}L${spline(everyOther(inside).reverse()).slice(1)}z`;
  return (
    path(spline(rim) + foot) +
    path(lip, { fill: tone.highlight, 'fill-opacity': 0.75, stroke: 'none' }) +
    brushStreaks(random, tone, shape)
  );
}

/** The inner edge of a lip is soft: half its points, with both ends, draw it as well and take half the bytes. */
const everyOther = (points: readonly Point[]) => points.filter((_, i) => i % 2 === 0 || i === points.length - 1);

function cupEdges(random: Random, { halfAngle, points = 7, ruffle, dip, lip, fall }: CupShape) {
  const rim: Point[] = [];
  const inside: Point[] = [];
  for (let i = 0; i < points; i++) {
    const across = -1 + (2 * i) / (points - 1);
    const angle = across * halfAngle + (random() - 0.5) * halfAngle * 0.08;
    const sag = fall * Math.abs(across) ** 3 + dip * Math.exp(-((across * 3.2) ** 2));
    const reach = REACH * (1 - sag + (random() - 0.5) * 2 * ruffle);
    rim.push(polar(angle, reach));
    inside.push(polar(angle * 0.97, reach * (1 - lip * (1 - Math.abs(across) ** 2.5) * (0.7 + random() * 0.6))));
  }
  return { rim, inside };
}

function brushStreaks(random: Random, tone: Tone, { halfAngle, streaks }: CupShape): string {
  let data = '';
  for (let i = 0; i < streaks; i++) {
    const angle = (i - (streaks - 1) / 2) * halfAngle * 0.42 + (random() - 0.5) * 10;
    data += `M${xy(...polar(angle * 0.8, 24))}L${xy(...polar(angle, 39 + random() * 5))}`;
  }
  return data && path(data, line(tone.deep, 0.5));
}

/** Path data of a narrow petal, `length` long and twice `width` wide; a larger `tip` is blunter. */
export function blade(length: number, width: number, { tip = 0.15, belly = 0.62 } = {}): string {
  const foot = width * 0.18;
  const shoulder = -length * 0.86;
  return [
    `M${xy(-foot, 0)}C${xy(-width * 0.9, -length * belly * 0.45, -width, -length * belly, -width * 0.62, shoulder)}`,
    `Q${xy(-width * tip, -length, 0, -length)}Q${xy(width * tip, -length, width * 0.62, shoulder)}`,
    `C${xy(width, -length * belly, width * 0.9, -length * belly * 0.45, foot, 0)}z`,
  ].join('');
}

/** Path data of a leaf, `length` long. */
export function leaf(length: number, width: number): string {
  const left = xy(-width, -length * 0.25, -width * 0.9, -length * 0.7, 0, -length);
  const right = xy(width * 0.9, -length * 0.7, width, -length * 0.25, 0, 0);
  return `M0 0C${left}C${right}z`;
}

/** Path data of the right half of the same leaf. */
export function halfLeaf(length: number, width: number): string {
  return `M0 0C${xy(width, -length * 0.25, width * 0.9, -length * 0.7, 0, -length)}z`;
}

/** A ring of dots for the price of one circle: its radius, the size of a dot and the gap between two, in units. */
export function dotRing(radius: number, dot: number, gap: number, colour: string, opacity = 1): string {
  const around = 2 * Math.PI * radius;
  const step = around / Math.max(3, Math.round(around / gap));
  const dots = { 'stroke-linecap': 'round', 'stroke-dasharray': `0 ${tenths(step)}` };
  return circle(
    tenths(radius),
    line(colour, tenths(dot), { ...dots, opacity: opacity < 1 ? hundredths(opacity) : undefined }),
  );
}
