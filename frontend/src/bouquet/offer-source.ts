import { type AddOn, type Bouquet, productsApi } from '@vetch/contracts/products';
import type { ReviewList } from '@vetch/contracts/review';
import { reviewsApi } from '@vetch/contracts/reviews';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { isAway } from '../forms/attempt.ts';

/** A bouquet, what can go with it, and what is said of it. */
export type Offer = {
  readonly bouquet: Bouquet;
  readonly addOns: readonly AddOn[];
  /** The newest of what buyers say; `undefined` when it cannot be had. */
  readonly reviews: ReviewList | undefined;
};

export type OfferSource = {
  offer(api: ServiceClient, slug: string): Promise<Offer>;
  /** For a form that comes back with what was typed: the last one there was, when the catalogue is away. */
  offerOrLast(api: ServiceClient, slug: string): Promise<Offer>;
};

const MOST_OFFERS = 100;

/** Keeps the offers that were read last. */
export function createOfferSource(): OfferSource {
  const last = new Map<string, Offer>();

  async function offer(api: ServiceClient, slug: string): Promise<Offer> {
    const read = await readOffer(api, slug);
    last.delete(slug);
    last.set(slug, read);
    const [oldest] = last.keys();
    if (last.size > MOST_OFFERS && oldest !== undefined) last.delete(oldest);
    return read;
  }

  return {
    offer,
    offerOrLast: (api, slug) =>
      offer(api, slug).catch((err: unknown) => {
        const known = last.get(slug);
        if (known && err instanceof AppError && isAway(err)) return known;
        throw err;
      }),
  };
}

/** Extras and reviews are worth a page without them. */
async function readOffer(api: ServiceClient, slug: string): Promise<Offer> {
  const [bouquet, addOns, reviews] = await Promise.all([
    api(productsApi.get, { params: { slug } }),
    api(productsApi.addOns).then(
      (list) => list.items,
      () => [],
    ),
    api(reviewsApi.list, { params: { slug } }).catch(() => undefined),
  ]);
  return { bouquet, addOns, reviews };
}
