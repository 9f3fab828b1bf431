import type { StemKind } from '@vetch/contracts/products';
import type { BouquetSize, Dressing, Recipe } from '@vetch/contracts/recipes';
import type { Season, StemSeason } from '@vetch/contracts/season';

/** Everything in the shop is priced in it (ISO 4217). */
export const CURRENCY = 'GBP';

/** What is true of a kind of stem in any colour. */
export type KindFacts = {
  readonly kind: string;
  readonly name: string;
  readonly plural: string;
  /** Words that people search for and that are not its name. */
  readonly otherNames: string;
  readonly role: StemKind['role'];
  readonly vaseLifeDays: number;
  readonly care: string;
  readonly petSafety: StemKind['petSafety'];
  readonly isScented: boolean;
  /** Null: it can be had all year. */
  readonly season: Season | null;
};

export type Stem = {
  readonly key: string;
  readonly kind: KindFacts;
  readonly colour: string;
  readonly priceCents: number;
};

export type Occasion = { readonly value: string; readonly label: string; readonly otherNames: string };

export type AddOnFacts = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly priceCents: number;
};

/** A bouquet at one size. */
export type SizedBouquet = {
  readonly size: BouquetSize;
  readonly priceCents: number;
  readonly designMinutes: number;
  readonly stemCount: number;
  readonly recipe: Recipe;
};

export type CatalogueBouquet = {
  readonly slug: string;
  readonly name: string;
  readonly mood: string;
  readonly description: string;
  readonly tint: string;
  readonly dressing: Dressing;
  /** The last day on which it is called new. */
  readonly newUntil: string | null;
  /** Whole days that the florist needs beyond a slot’s own cut-off. */
  readonly leadDays: number;
  /** The seasons of those kinds in the classic size that have one. */
  readonly seasons: readonly StemSeason[];
  readonly occasions: readonly Occasion[];
  /** From small to large. */
  readonly sizes: readonly [SizedBouquet, ...SizedBouquet[]];
  /** The size that lists and filters speak of. */
  readonly classic: SizedBouquet;
  /** The kinds in the classic size, each once, in the order of its recipe. */
  readonly kinds: readonly KindFacts[];
};

/** A bouquet that is no longer made: what is needed to say so, and to find its relations. */
export type WithdrawnBouquet = { readonly name: string; readonly stems: Recipe['stems'] };

/** What the shop sells, in the florist's order. A bouquet's number is its place in `bouquets`. */
export type Catalogue = {
  readonly kinds: readonly KindFacts[];
  readonly stems: ReadonlyMap<string, Stem>;
  readonly bouquets: readonly CatalogueBouquet[];
  readonly withdrawn: ReadonlyMap<string, WithdrawnBouquet>;
  readonly occasions: readonly Occasion[];
  readonly addOns: readonly AddOnFacts[];
};

/** What can be had right now. Free stems and extras are neither held nor allocated. */
export type Stock = {
  /** The date, which decides what is new. */
  readonly today: string;
  readonly stems: ReadonlyMap<string, number>;
  readonly addOns: ReadonlyMap<string, number>;
};
