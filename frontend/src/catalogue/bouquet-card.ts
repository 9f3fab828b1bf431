import type { BouquetCard } from '@vetch/contracts/bouquet-list';
import { type Art, glancedArt } from '../art/art.ts';
import { sharedPicture } from '../art/shared-picture.ts';
import type { SharedPicture } from '../frame/head.ts';
import { price } from '../wording/money.ts';
import { backInWords } from '../wording/seasons.ts';

/** A bouquet among others, as it is printed. */
export type Card = {
  readonly href: string;
  readonly name: string;
  readonly mood: string;
  readonly price: string;
  readonly pill: string;
  readonly picture: { readonly art: Art; readonly first: boolean; readonly eager: boolean };
};

export type CardOptions = {
  readonly currency: string;
  /** What the address of each bouquet carries on, such as `?arriving=2026-11-24`. */
  readonly query?: string;
  /** So many pictures are in sight when the page opens, and are not left for later. */
  readonly inSight?: number;
  /** The day by which a bouquet is in season or not: the chosen one, or today. */
  readonly day?: string | undefined;
};

/** From so many down, the card says how many can still be tied. */
const FEW = 6;

export function bouquetCards(
  cards: readonly BouquetCard[],
  { currency, query = '', inSight = 0, day }: CardOptions,
): Card[] {
  return cards.map((card, index) => ({
    href: `/bouquets/${encodeURIComponent(card.slug)}${query}`,
    name: card.name,
    mood: card.mood,
    price: price(card.priceCents, currency),
    pill: (day && backInWords(card.seasons, day)) || pillOf(card),
    picture: { art: glancedArt({ ...card, size: 'classic' }), first: false, eager: index < inSight },
  }));
}

/** One pill at most, the most urgent. */
function pillOf({ available, isNew }: BouquetCard): string {
  if (available <= 0) return 'Sold out';
  if (available <= FEW) return `Last ${available}`;
  return isNew ? 'New this week' : '';
}

export const artsOf = (cards: readonly Card[]): Art[] => cards.map((card) => card.picture.art);

/** What other sites show of a page whose first bouquet it is. */
export const sharedCard = (card: BouquetCard): SharedPicture => ({
  src: sharedPicture(card.recipe, 'classic', card.tint),
  alt: `${card.name}: ${glancedArt({ ...card, size: 'classic' }).alt.toLowerCase()}`,
});
