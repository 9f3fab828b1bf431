import type { Order } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import type { ProblemCode } from '@vetch/contracts/problems';
import type { AppError } from '@vetch/service-kit/http/app-error';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { attempt, away } from '../forms/attempt.ts';
import { guestToken, PAYMENT_DEADLINE_MS } from '../visit/visitor-api.ts';

/** What came of pressing Pay. */
export type Placed =
  | { readonly kind: 'order'; readonly order: Order }
  /** The basket is an order already, perhaps from this very press. */
  | { readonly kind: 'ordered'; readonly reference: string }
  /** The basket has to be mended first. */
  | { readonly kind: 'basket' }
  /** Nothing was placed or charged. */
  | { readonly kind: 'refused'; readonly refusal: AppError }
  /** Nobody knows yet, but the basket will say. A key that is not spent belongs to the next press as well. */
  | { readonly kind: 'unknown'; readonly isKeySpent: boolean };

const toBasket: readonly ProblemCode[] = ['basket-not-found', 'basket-empty', 'date-not-offered'];
/** `idempotency-key-reused`: a second press sends the card under a new token, and the first press is or was on its way. */
const unknown: readonly ProblemCode[] = ['request-in-progress', 'idempotency-key-reused', ...away];
const refused: readonly ProblemCode[] = [
  'invalid-request',
  'basket-changed',
  'deliveries-do-not-match',
  'out-of-area',
  'no-collection',
  'slot-not-offered',
  'slot-full',
  'out-of-stock',
  'card-token-used',
];

export async function placeOrder(
  api: ServiceClient,
  body: PlaceOrder,
  { idempotencyKey, token }: { idempotencyKey: string; token: string },
): Promise<Placed> {
  const placing = api(ordersApi.place, {
    body,
    headers: { ...guestToken(token), 'idempotency-key': idempotencyKey },
    deadlineMs: PAYMENT_DEADLINE_MS,
  });
  const { value, refusal } = await attempt(placing, ...toBasket, ...unknown, ...refused, 'basket-ordered');
  if (!refusal) return { kind: 'order', order: value };
  if (refusal.code === 'basket-ordered') return { kind: 'ordered', reference: String(refusal.extra.reference) };
  if (toBasket.includes(refusal.code)) return { kind: 'basket' };
  if (!unknown.includes(refusal.code)) return { kind: 'refused', refusal };
  return { kind: 'unknown', isKeySpent: refusal.code === 'idempotency-key-reused' };
}
