import type { Definitions } from '../drawing/definitions.ts';
import { hash, type Random, randomFrom } from '../drawing/randomness.ts';
import type { Pose } from '../drawing/stem-drawing.ts';
import { STEM_DRAWINGS } from '../flowers/stem-drawings.ts';
import { stemTone } from '../palette.ts';
import type { Dressing, GatheredStem } from '../recipe.ts';
import type { StemKind } from '../stem-catalogue.ts';
import type { Dome } from './dome.ts';
import type { Frame, Silhouette } from './frame.ts';
import type { Head } from './packing.ts';
import type { PlacedStem } from './placed-stem.ts';

/** Everything the parts of one picture share. */
export type Scene = {
  readonly definitions: Definitions;
  readonly random: Random;
  readonly dressing: Dressing;
  readonly silhouette: Silhouette;
  readonly stems: readonly GatheredStem[];
  readonly heads: readonly Head[];
  readonly dome: Dome;
  readonly frame: Frame;
};

/** A stem in the picture: the leafy heart is at a depth of -1, the middle of the dome at about 1. */
export type Piece = PlacedStem & { readonly markup: string };

/** The id of a stem's stamp, drawn the first time it is asked for. */
export function stemStamp(definitions: Definitions, kind: StemKind, colour: string, variant = 0, pose?: Pose): string {
  const drawn = pose === 'tipped' ? 'open' : pose;
  return definitions.stampOnce(`${kind}/${colour}/${variant}/${drawn}`, () => {
    return STEM_DRAWINGS[kind].draw(definitions, stemTone(colour), randomFrom(hash(kind) + variant * 77), drawn);
  });
}
