import { Definitions } from './drawing/definitions.ts';
import { group, transform } from './drawing/markup.ts';
import { hash, randomFrom } from './drawing/randomness.ts';
import { svg } from './drawing/svg.ts';
import { STEM_DRAWINGS } from './flowers/stem-drawings.ts';
import { stemTone } from './palette.ts';
import { isStemKind, STEMS, type StemKind } from './stem-catalogue.ts';

/** `prefix` starts every id; give each drawing of a page its own. Without a `title` the drawing is decoration. */
export type StemOptions = { readonly title?: string; readonly prefix?: string };

/** One stem on its own as a square SVG, for lists and pickers; an empty string when the kind is unknown. */
export function drawStem(kind: string, colour: string, options: StemOptions = {}): string {
  if (!isStemKind(kind)) return '';
  const definitions = new Definitions(options.prefix || `s${hash(`${kind}-${colour}`).toString(36)}`);
  const stem = STEM_DRAWINGS[kind].draw(definitions, stemTone(colour), randomFrom(hash(kind)));
  return svg('-58 -58 116 116', options.title, definitions, isTall(kind) ? leaning(kind, stem) : stem);
}

function isTall(kind: StemKind): boolean {
  return STEMS[kind].role === 'spike' || STEMS[kind].role === 'green';
}

/** A spike or a branch is longer than the square, and more at ease a little aslant. */
function leaning(kind: StemKind, stem: string): string {
  return group({ transform: transform({ x: -4, y: 32, turn: 9, scale: kind === 'salal' ? 0.62 : 0.8 }) }, stem);
}
