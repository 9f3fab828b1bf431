import type { Colour } from '@vetch/bouquet-art/palette';
import type { Season } from '@vetch/contracts/season';

/** What a published list says of cats and dogs; without a published finding we say that we do not know. */
export type PetFinding =
  | { readonly safety: 'safe' | 'harmful'; readonly source: string }
  | { readonly safety: 'unknown'; readonly source: null };

/** What the shop knows of a kind of stem beyond how it is drawn. Prices are retail, per stem, in pence. */
export type StemKindSeed = {
  readonly vaseLifeDays: number;
  readonly care: string;
  readonly pets: PetFinding;
  readonly scented?: true;
  /** Words that people search for and that are not its name. */
  readonly otherNames?: string;
  /** When it can be had from growers nearby; without one, all year. */
  readonly season?: Season;
  readonly priceCents: number;
  /** Colours that cost more than the others. */
  readonly dearerCents?: Readonly<Partial<Record<Colour, number>>>;
  /** Stems of each colour in the cold room when the demo shop opens. */
  readonly onHand: number;
};

const ASPCA = 'ASPCA Toxic and Non-Toxic Plants';

export const SAFE: PetFinding = { safety: 'safe', source: ASPCA };
export const HARMFUL: PetFinding = { safety: 'harmful', source: ASPCA };
export const HARMFUL_BY_HELPLINE: PetFinding = { safety: 'harmful', source: 'Pet Poison Helpline' };
export const UNKNOWN: PetFinding = { safety: 'unknown', source: null };
