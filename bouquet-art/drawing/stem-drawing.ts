import type { Tone } from '../palette.ts';
import type { Definitions } from './definitions.ts';
import type { Random } from './randomness.ts';

/** How far a flower is out, and from where it is seen; tipped is the open flower, foreshortened. */
export type Pose = 'open' | 'opening' | 'side' | 'tipped';

/**
 * Draws one kind of stem in one tone, as markup. A head fills a circle of 50 units about the origin; a spike or a
 * branch stands on the origin and grows 100 units up. The same dice give the same drawing.
 */
export type DrawStem = (definitions: Definitions, tone: Tone, random: Random, pose?: Pose) => string;
