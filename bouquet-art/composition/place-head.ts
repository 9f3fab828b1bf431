import { type Definitions, stop } from '../drawing/definitions.ts';
import { circle, stampAt, tenths } from '../drawing/markup.ts';
import { STEM_DRAWINGS } from '../flowers/stem-drawings.ts';
import { isPale, stemTone } from '../palette.ts';
import { distanceOut } from './dome.ts';
import type { Head } from './packing.ts';
import { type Piece, type Scene, stemStamp } from './scene.ts';
import { stemMark } from './stem-mark.ts';

/** Opacity in the middle and, at a share of the radius, near the edge; how much smaller it is at the rim of the dome. */
type ContactShadow = {
  readonly core: number;
  readonly edge: number;
  readonly edgeAt: number;
  readonly drawnIn: number;
};

const SHADOW = '#16241a';
const ORDINARY: ContactShadow = { core: 0.62, edge: 0.42, edgeAt: 0.62, drawnIn: 0.3 };

/** White on white has no edge of its own in a thumbnail, so pale heads cast more shadow on one another. */
const PALE: ContactShadow = { core: 0.65, edge: 0.55, edgeAt: 0.8, drawnIn: 0.17 };

/** A head on its contact shadow; solid ones are modelled by a light and a shade. */
export function placeHead(scene: Scene, head: Head): Piece {
  const { definitions, dome } = scene;
  const { kind, colour, variant, pose, x, y } = head;
  const flip = head.flip && !STEM_DRAWINGS[kind].level;
  const out = Math.min(1, distanceOut(dome, x, y));
  const scale = head.radius / 50;
  const solid = STEM_DRAWINGS[kind].outline === 'solid';
  const shadow = solid && isPale(stemTone(colour)) ? PALE : ORDINARY;
  const markup =
    contactShadow(definitions, head, out, shadow) +
    stampAt(stemStamp(definitions, kind, colour, variant, pose), { ...head, scale, flip }, stemMark(head)) +
    (solid && pose !== 'side' ? stampAt(modelling(definitions), { x, y, scale }) : '');
  return { ...head, markup };
}

/** Shadows lean towards the middle, where the neighbours are, and draw in towards the rim of the dome. */
function contactShadow(definitions: Definitions, head: Head, out: number, shadow: ContactShadow): string {
  const { kind, x, y, radius } = head;
  const { core, edge, edgeAt, drawnIn } = shadow;
  const starry = STEM_DRAWINGS[kind].outline === 'starry';
  const tucked = starry ? 0.86 - 0.2 * out * out : 1;
  return circle(tenths(radius * (1.24 - drawnIn * out * out) * tucked), {
    cx: tenths(x * (1 - 0.14 * out * out) + 2 - out * 2),
    cy: tenths(y * (1 - 0.12 * out * out) + 5 - out * 4),
    fill: definitions.radialWithin([stop(0, SHADOW, core), stop(edgeAt, SHADOW, edge), stop(1, SHADOW, 0)]),
  });
}

function modelling(definitions: Definitions): string {
  return definitions.stampOnce('light and shade', () => {
    const light = definitions.radial(31, [stop(0, '#fff8e0', 0.24), stop(1, '#fff8e0', 0)], -14, -17);
    const fading = [stop(0, '#1b1f33', 0.24), stop(0.55, '#1b1f33', 0.14), stop(1, '#1b1f33', 0)];
    const shade = definitions.radial(33, fading, 15, 19);
    return circle(31, { cx: -14, cy: -17, fill: light }) + circle(33, { cx: 15, cy: 19, fill: shade });
  });
}
