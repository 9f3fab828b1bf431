import type { Bouquet, BouquetAtSize } from '@vetch/contracts/products';
import type { ReviewList } from '@vetch/contracts/review';
import { countedArt } from '../art/art.ts';
import { sharedPicture } from '../art/shared-picture.ts';
import { breadcrumbs, type Structured } from '../frame/structured-data.ts';
import { SIZE_NAMES } from '../wording/bouquets.ts';
import { plainAmount } from '../wording/money.ts';
import { isAvailable } from './bouquet-form.ts';

/** What search engines and other sites are told of a bouquet: the classic size stands for it. */
export function bouquetForMachines(bouquet: Bouquet, reviews: ReviewList | undefined) {
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
      { ...productFacts(bouquet, path, picture?.src), ...ratingFacts(reviews) },
      breadcrumbs([
        ['Bouquets', '/bouquets'],
        [bouquet.name, path],
      ]),
    ],
  };
}

const productFacts = (bouquet: Bouquet, url: string, image: string | undefined): Structured => ({
  '@type': 'Product',
  name: bouquet.name,
  description: bouquet.description,
  sku: bouquet.slug,
  category: 'Bouquets',
  brand: { '@type': 'Brand', name: 'Vetch' },
  url,
  image,
  offers: bouquet.sizes.map((size) => offerOf(bouquet, url, size)),
});

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

const offerOf = ({ name, slug, currency }: Bouquet, url: string, at: BouquetAtSize): Structured => ({
  '@type': 'Offer',
  name: `${name}, ${SIZE_NAMES[at.size].toLowerCase()}`,
  sku: `${slug}-${at.size}`,
  price: plainAmount(at.priceCents),
  priceCurrency: currency,
  availability: isAvailable(at) ? 'https://schema.org/InStock' : 'https://schema.org/OutOfStock',
  url: `${url}?size=${at.size}`,
});
