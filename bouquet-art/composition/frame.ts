import type { Dressing } from '../recipe.ts';
import type { Dome } from './dome.ts';

/** Every dressing has two outlines: paper is pointed or round, stems are tied close or loosely, a vase is tall or low. */
export type Silhouette = 'usual' | 'other';

/** Where the parts of a bouquet stand in a picture 400 wide and 500 high, in its units. */
export type Frame = {
  readonly centreX: number;
  readonly centreY: number;
  readonly tieY: number;
  readonly vaseScale: number;
};

const CENTRE_X = 200;
const TIE_Y = 398;
const VASE_FOOT_Y = 488;
const VASE_HEIGHT = 152;
const BOWL_HEIGHT = 112;

/** The middle of the dome sits above the tie, or above the lip of a vase that is scaled to what it holds. */
export function frameFor(dome: Dome, dressing: Dressing, silhouette: Silhouette): Frame {
  const vaseScale = Math.max(0.62, Math.min(1, dome.radius / 118));
  const aboveVase = VASE_FOOT_Y - (silhouette === 'usual' ? VASE_HEIGHT : BOWL_HEIGHT) * vaseScale - dome.height * 0.84;
  const aboveTie = TIE_Y - 76 - dome.radius * 0.9;
  return { centreX: CENTRE_X, centreY: dressing === 'vase' ? aboveVase : aboveTie, tieY: TIE_Y, vaseScale };
}
