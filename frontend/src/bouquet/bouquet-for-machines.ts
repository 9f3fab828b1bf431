import type { Calendar } from '@vetch/contracts/delivery';
import type { Bouquet, BouquetAtSize } from '@vetch/contracts/products';
import type { ReviewList } from '@vetch/contracts/review';
import { outOfSeason } from '@vetch/contracts/season';
import { countedArt } from '../art/art.ts';
import { sharedPicture } from '../art/shared-picture.ts';
import { openDays, todayOf } from '../calendar/calendar-words.ts';
import { breadcrumbs, type Structured } from '../frame/structured-data.ts';
import { SIZE_NAMES } from '../wording/bouquets.ts';
import { plainAmount } from '../wording/money.ts';
import { isAvailable } from './bouquet-form.ts';

/** What search engines and other sites are told of a bouquet: the classic size stands for it. */
export function bouquetForMachines(bouquet: Bouquet, calendar: Calendar, reviews: ReviewList | undefined) {
  const path = `/bouquets/${encodeURIComponent(bouquet.slug)}`;
  const shown = bouquet.sizes.find(({ size }) => size === 'classic') ?? bouquet.sizes[0];
  const picture = shown && {
    src: sharedPicture(shown.recipe, shown.size, bouquet.tint),
    alt: countedArt(bouquet.name, { ...shown, tint: bouquet.tint }).alt,
  };
  return {
    canonical: path,
    picture,
    structured: [
      { ...productFacts(bouquet, path, picture?.src, arrivalOf(bouquet, calendar)), ...ratingFacts(reviews) },
      breadcrumbs([
        ['Bouquets', '/bouquets'],
        [bouquet.name, path],
      ]),
    ],
  };
}

const productFacts = (bouquet: Bouquet, url: string, image: string | undefined, arrival: Arrival): Structured => ({
  '@type': 'Product',
  name: bouquet.name,
  description: bouquet.description,
  sku: bouquet.slug,
  category: 'Bouquets',
  brand: { '@type': 'Brand', name: 'Vetch' },
  url,
  image,
  offers: bouquet.sizes.map((size) => offerOf(bouquet, url, size, arrival)),
});

/** From when on it can be had, if not now; `undefined` when there is no such day on the calendar. */
type Arrival = { readonly from: string | null } | undefined;

/** Whoever orders now for a later season orders ahead: that is a pre-order. */
function arrivalOf({ seasons, leadDays }: Bouquet, calendar: Calendar): Arrival {
  const first = openDays(calendar).find(({ date, notice }) => !outOfSeason(seasons, date) && leadDays <= (notice ?? 0));
  const isNow = !outOfSeason(seasons, todayOf(calendar) ?? '');
  return first && { from: isNow ? null : first.date };
}

function availabilityOf(at: BouquetAtSize, arrival: Arrival) {
  if (!isAvailable(at) || !arrival) return { availability: 'https://schema.org/OutOfStock' };
  if (arrival.from === null) return { availability: 'https://schema.org/InStock' };
  return { availability: 'https://schema.org/PreOrder', availabilityStarts: arrival.from };
}

/** Nothing is said of what nobody has reviewed. */
const ratingFacts = (reviews: ReviewList | undefined) =>
  reviews?.average
    ? {
        aggregateRating: {
          '@type': 'AggregateRating',
          ratingValue: reviews.average,
          reviewCount: reviews.total,
          bestRating: 5,
        },
      }
    : {};

const offerOf = ({ name, slug, currency }: Bouquet, url: string, at: BouquetAtSize, arrival: Arrival): Structured => ({
  '@type': 'Offer',
  name: `${name}, ${SIZE_NAMES[at.size].toLowerCase()}`,
  sku: `${slug}-${at.size}`,
  price: plainAmount(at.priceCents),
  priceCurrency: currency,
  ...availabilityOf(at, arrival),
  url: `${url}?size=${at.size}`,
});
