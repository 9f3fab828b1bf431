import type { RequestQuote } from '@vetch/contracts/quotes';
import { quotesApi } from '@vetch/contracts/quotes';
import { type ConsumeStock, type HoldStock, reservationsApi } from '@vetch/contracts/reservations';
import { type FindSubstitutes, type SwapStock, substitutesApi } from '@vetch/contracts/substitutes';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import type { z } from 'zod';

export type ProductClient = ReturnType<typeof createProductClient>;

/** What order-service asks of product-service. Every call can be repeated. */
export function createProductClient(call: ServiceClient) {
  const params = (orderId: string) => ({ params: { orderId } });
  return {
    quote: (body: RequestQuote) => call(quotesApi.request, { body }),
    hold: (orderId: string, body: z.infer<typeof HoldStock>) =>
      call(reservationsApi.hold, { ...params(orderId), body }),
    confirm: (orderId: string) => call(reservationsApi.confirm, params(orderId)),
    consume: (orderId: string, deliveryId: string, body: ConsumeStock) =>
      call(reservationsApi.consume, { params: { orderId, deliveryId }, body }),
    substitutes: (body: FindSubstitutes) => call(substitutesApi.find, { body }),
    swap: (orderId: string, swapId: string, body: SwapStock) =>
      call(substitutesApi.swap, { params: { orderId, swapId }, body }),
    release: (orderId: string) => call(reservationsApi.release, params(orderId)),
  };
}
