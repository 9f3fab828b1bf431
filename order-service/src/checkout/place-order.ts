import type { Order } from '@vetch/contracts/order';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import type { Holder } from '@vetch/service-kit/http/caller';
import type { Begun } from '@vetch/service-kit/messaging/idempotency';
import { findBasket } from '../baskets/basket-repository.ts';
import type { ChosenBasket } from '../baskets/read-basket.ts';
import type { Deps } from '../deps.ts';
import { readOrder } from '../orders/read-order.ts';
import { beginOrder } from './begin-order.ts';
import { beginCheckout } from './run-checkout.ts';
import { settleOrder } from './settle-order.ts';

/**
 * Turns the basket into an order and runs it as far as it goes now. Whatever happens to this process, the order ends up
 * placed or undone. `isRetry`: an earlier request with the same key may have got as far as the order.
 */
export async function placeOrder(
  deps: Deps,
  holder: Holder,
  request: PlaceOrder,
  { isRetry, read }: Begun<ChosenBasket>,
): Promise<Order> {
  if (isRetry) {
    const { orderReference } = await findBasket(deps.db, request.basketId, holder);
    if (orderReference) return settleOrder(deps, orderReference, holder);
  }
  const { work, owner } = await beginOrder(deps, holder, request, read);
  const { order, refusal } = await beginCheckout(deps, work, owner);
  if (refusal) throw refusal;
  return order ?? readOrder(deps, work.order.reference, holder);
}
