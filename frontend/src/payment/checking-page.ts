import type { Order } from '@vetch/contracts/order';
import { head } from '../frame/head.ts';
import { livePart } from '../orders/live-part.ts';

/** For browsers without JavaScript: often enough that nobody waits long, seldom enough that the page can be read. */
const REFRESH_SECONDS = 10;

/** Shown while the bank has not answered. It never says "failed", because nobody knows that. */
export function checkingPage(reference: string, order: Order | undefined) {
  const address = `/orders/${reference}/checking`;
  return {
    head: head('We are checking with your bank', {
      noStore: true,
      plainHeader: `Order ${reference}`,
      refreshSeconds: REFRESH_SECONDS,
      scripts: ['live-order.js'],
    }),
    address,
    live: livePart(reference, address, order),
  };
}
