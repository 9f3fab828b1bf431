import type { Scene } from '../composition/scene.ts';
import type { Definitions } from '../drawing/definitions.ts';
import { paperTone, type Tone } from '../palette.ts';
import type { Recipe } from '../recipe.ts';
import { type Rim, sheetRims } from './sheet-rims.ts';

/** The edges of the wrapping, in units of the picture; `half` is half its width at the rim. */
export type Wrapping = {
  readonly definitions: Definitions;
  readonly tone: Tone;
  readonly x: number;
  readonly half: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rim: number;
  readonly tie: number;
  readonly round: boolean;
  readonly rims: readonly [left: Rim, right: Rim];
};

/** Paper is cut to the width of the dome. */
export function wrappingOf({ definitions, dome, frame, silhouette }: Scene, recipe: Recipe): Wrapping {
  const { centreX, centreY, tieY } = frame;
  const half = dome.width * 1.06;
  return {
    definitions,
    tone: paperTone(recipe.paper),
    x: centreX,
    half,
    left: centreX - half,
    right: centreX + half,
    top: centreY - dome.height * 0.1,
    rim: centreY + dome.height * 0.66,
    tie: tieY,
    round: silhouette === 'other',
    rims: sheetRims(dome, centreX, centreY),
  };
}
