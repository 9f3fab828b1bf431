import { type AddOn, type Bouquet, productsApi } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';

/** A bouquet and what can go with it. */
export type Offer = { readonly bouquet: Bouquet; readonly addOns: readonly AddOn[] };

/** A call did not come through; trying again in a moment may help. */
export const away = ['service-unavailable', 'deadline-exceeded'] as const;

export type OfferSource = {
  offer(api: ServiceClient, slug: string): Promise<Offer>;
  /** For a form that comes back with what was typed: the last one there was, when the catalogue is away. */
  offerOrLast(api: ServiceClient, slug: string): Promise<Offer>;
};

/** Keeps the `limit` offers that were read last. */
export function createOfferSource(limit = 100): OfferSource {
  const last = new Map<string, Offer>();

  async function offer(api: ServiceClient, slug: string): Promise<Offer> {
    const read = await readOffer(api, slug);
    last.delete(slug);
    last.set(slug, read);
    const [oldest] = last.keys();
    if (last.size > limit && oldest !== undefined) last.delete(oldest);
    return read;
  }

  return {
    offer,
    offerOrLast: (api, slug) =>
      offer(api, slug).catch((err: unknown) => {
        const known = last.get(slug);
        if (known && err instanceof AppError && away.some((code) => code === err.code)) return known;
        throw err;
      }),
  };
}

/** Extras are worth a page without them. */
async function readOffer(api: ServiceClient, slug: string): Promise<Offer> {
  const [bouquet, addOns] = await Promise.all([
    api(productsApi.get, { params: { slug } }),
    api(productsApi.addOns).then(
      (list) => list.items,
      () => [],
    ),
  ]);
  return { bouquet, addOns };
}
