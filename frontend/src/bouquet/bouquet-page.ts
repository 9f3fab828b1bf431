import type { Calendar } from '@vetch/contracts/delivery';
import type { AddOn, Bouquet, BouquetAtSize } from '@vetch/contracts/products';
import { countedArt, recipeLines } from '../art/art.ts';
import { deliveryHours, deliveryWeekdays, feeInWords } from '../calendar/calendar-words.ts';
import { artsOf, bouquetCards } from '../catalogue/bouquet-card.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { cardPart } from '../greeting/card-part.ts';
import { reviewsPart } from '../reviews/reviews-part.ts';
import { SIZE_NAMES } from '../wording/bouquets.ts';
import { amount, price, sign } from '../wording/money.ts';
import { counted } from '../wording/numbers.ts';
import { careNotes, petNote } from './bouquet-facts.ts';
import { bouquetForMachines } from './bouquet-for-machines.ts';
import { type BouquetChoice, isAvailable, sizeField } from './bouquet-form.ts';
import { dayTiles } from './day-tiles.ts';
import type { Offer } from './offer-source.ts';

export type BouquetInput = Offer & {
  readonly calendar: Calendar;
  readonly choice: BouquetChoice;
  readonly errors: readonly FormError[];
  readonly postcode: string;
};

/** From so many down, an extra says how many there are. */
const FEW = 10;

export function bouquetPage({ bouquet, addOns, reviews, calendar, choice, errors, postcode }: BouquetInput) {
  const { currency, name } = bouquet;
  const sizes = bouquet.sizes.map((size) => sizeOf(bouquet, size, choice));
  const relations = bouquetCards(bouquet.relations, { currency });
  const dates = dayTiles(calendar, choice.deliveryDate);
  return {
    head: head(name, {
      ...bouquetForMachines(bouquet, reviews),
      arts: [...sizes.map((size) => size.art), ...artsOf(relations)],
      current: 'bouquets',
      description: `${name}: ${bouquet.mood}. ${bouquet.description}`,
      hasErrors: errors.length > 0,
      scripts: ['card-message.js', 'running-total.js'],
    }),
    errors,
    name,
    action: `/bouquets/${encodeURIComponent(bouquet.slug)}`,
    description: bouquet.description,
    sign: sign(currency),
    sizes,
    sizeError: errorAt(errors, sizeField(bouquet)),
    dates,
    dateError: errorAt(errors, 'deliveryDate'),
    deliveryHint: deliveryHint(calendar),
    postcode,
    card: cardPart('cardMessage', choice.card, errors),
    extras: addOns.map((addOn) => extraOf(addOn, choice, currency)),
    /** The button puts one into the basket: whatever concerns how many are there, or all of it, is said here. */
    addError: errorAt(errors, 'add'),
    canOrder: bouquet.sizes.some(isAvailable) && dates.anyOpen,
    whyNot: dates.anyOpen
      ? 'Every size is sold out for now. New stems come in through the week.'
      : 'No day can be chosen just now.',
    vaseLife: `It stands for about ${counted(bouquet.vaseLifeDays, 'day')}.`,
    care: careNotes(bouquet.care),
    pets: petNote(bouquet.petSafety, ', or choose another bouquet'),
    relations,
    reviews: reviewsPart(reviews, `/bouquets/${encodeURIComponent(bouquet.slug)}/reviews`),
  };
}

function sizeOf(bouquet: Bouquet, at: BouquetAtSize, choice: BouquetChoice) {
  const name = SIZE_NAMES[at.size];
  const soldOut = !isAvailable(at);
  return {
    size: at.size,
    name,
    stems: counted(at.stemCount, 'stem'),
    price: soldOut ? 'Sold out' : price(at.priceCents, bouquet.currency),
    exactPrice: amount(at.priceCents, bouquet.currency),
    cents: at.priceCents,
    checked: at.size === choice.size,
    disabled: soldOut,
    art: countedArt(`${bouquet.name}, ${at.size}`, { ...at, tint: bouquet.tint }),
    first: at.size === choice.size,
    recipe: recipeLines(at.recipe),
    summary: `${name}, ${counted(at.stemCount, 'stem')}.`,
  };
}

function extraOf({ key, name, detail, priceCents, available }: AddOn, choice: BouquetChoice, currency: string) {
  const left = available <= FEW ? `${available} left` : '';
  return {
    key,
    name,
    detail: available <= 0 ? 'Sold out' : [detail, left].filter(Boolean).join('. '),
    price: amount(priceCents, currency),
    cents: priceCents,
    checked: choice.extras.includes(key) && available > 0,
    disabled: available <= 0,
  };
}

function deliveryHint(calendar: Calendar): string {
  const hours = deliveryHours(calendar);
  return `We deliver ${deliveryWeekdays(calendar)}${hours ? `, ${hours}` : ''}. ${feeInWords(calendar)}.`;
}
