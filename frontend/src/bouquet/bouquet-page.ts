import type { Calendar } from '@vetch/contracts/delivery';
import type { AddOn, Bouquet, BouquetAtSize } from '@vetch/contracts/products';
import { countedArt, recipeLines } from '../art/art.ts';
import { deliveryHours, deliveryWeekdays, feeInWords, openDays, todayOf } from '../calendar/calendar-words.ts';
import { artsOf, bouquetCards } from '../catalogue/bouquet-card.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { cardPart } from '../greeting/card-part.ts';
import { reviewsPart } from '../reviews/reviews-part.ts';
import { type Destination, destinationInWords } from '../where/destination.ts';
import { SIZE_NAMES } from '../wording/bouquets.ts';
import { amount, price, sign } from '../wording/money.ts';
import { counted } from '../wording/numbers.ts';
import { backInWords } from '../wording/seasons.ts';
import { careNotes, petNote, timeNote } from './bouquet-facts.ts';
import { bouquetForMachines } from './bouquet-for-machines.ts';
import { type BouquetChoice, isAvailable, sizeField } from './bouquet-form.ts';
import { dayTiles } from './day-tiles.ts';
import type { Offer } from './offer-source.ts';

export type BouquetInput = Offer & {
  readonly calendar: Calendar;
  /** Why the days are not those of where it goes; empty when they are. */
  readonly nowhere: string;
  readonly choice: BouquetChoice;
  readonly errors: readonly FormError[];
  readonly to: Destination;
};

/** From so many down, an extra says how many there are. */
const FEW = 10;

export function bouquetPage({ bouquet, addOns, reviews, calendar, nowhere, choice, errors, to }: BouquetInput) {
  const { currency, name } = bouquet;
  const sizes = bouquet.sizes.map((size) => sizeOf(bouquet, size, choice));
  const day = choice.deliveryDate || todayOf(calendar);
  const relations = bouquetCards(bouquet.relations, { currency, day });
  const dates = dayTiles(calendar, choice.deliveryDate);
  return {
    head: head(name, {
      ...bouquetForMachines(bouquet, calendar, reviews),
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
    where: whereOf(to, bouquet.slug, nowhere),
    card: cardPart('cardMessage', choice.card, errors),
    extras: addOns.map((addOn) => extraOf(addOn, choice, currency)),
    /** The button puts one into the basket: whatever concerns how many are there, or all of it, is said here. */
    addError: errorAt(errors, 'add'),
    canOrder: bouquet.sizes.some(isAvailable) && dates.anyOpen,
    ...notNow(bouquet, calendar),
    vaseLife: `It stands for about ${counted(bouquet.vaseLifeDays, 'day')}.`,
    times: timeNote(bouquet),
    care: careNotes(bouquet.care),
    pets: petNote(bouquet.petSafety, ', or choose another bouquet'),
    relations,
    reviews: reviewsPart(reviews, `/bouquets/${encodeURIComponent(bouquet.slug)}/reviews`),
  };
}

/** Why it cannot be ordered, and what the button says instead; read only where that is so. */
function notNow({ seasons }: Bouquet, calendar: Calendar) {
  const waiting = calendar.days.find(({ closed }) => closed === 'out-of-season')?.note;
  const back = backInWords(seasons, todayOf(calendar) ?? '');
  if (openDays(calendar).length > 0) {
    return { whyNot: 'Every size is sold out for now. New stems come in through the week.', notNow: 'Sold out' };
  }
  if (waiting) return { whyNot: `We cannot tie it now: ${waiting}.`, notNow: back || 'Not in season' };
  return { whyNot: 'No day can be chosen just now.', notNow: 'No day is open' };
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

/** Where it goes and where that is changed. Out of the area the page says so before anything is chosen. */
function whereOf(to: Destination, slug: string, nowhere: string) {
  const words = destinationInWords(to);
  const label = words === '' ? 'Say where it goes' : 'Change';
  return { words, nowhere, label, href: `/where?back=${encodeURIComponent(`/bouquets/${slug}`)}` };
}

function deliveryHint(calendar: Calendar): string {
  const hours = deliveryHours(calendar);
  if (calendar.zone.method === 'collection') {
    return `You can pick it up ${deliveryWeekdays(calendar)}${hours ? `, ${hours}` : ''}.`;
  }
  return `We deliver ${deliveryWeekdays(calendar)}${hours ? `, ${hours}` : ''}. ${feeInWords(calendar)}.`;
}
