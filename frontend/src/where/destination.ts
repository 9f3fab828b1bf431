import type { DeliveryMethod } from '@vetch/contracts/delivery';
import type { Session } from '../visit/session.ts';

/** Where the flowers go, as far as this visitor has said: to a postcode, or to whoever comes to the shop. */
export type Destination = { readonly method?: DeliveryMethod; readonly postcode?: string };

export function destinationOf({ pickUp, postcode }: Pick<Session, 'pickUp' | 'postcode'>): Destination {
  if (pickUp) return { method: 'collection' };
  return postcode ? { postcode } : {};
}

/** "to BS6 5QA", "picked up from the shop"; empty when nothing was said. */
export function destinationInWords({ method, postcode }: Destination): string {
  if (method === 'collection') return 'picked up from the shop';
  return postcode ? `to ${postcode}` : '';
}
