import { Order } from '@vetch/contracts/order';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import type { Begun, Done } from '@vetch/service-kit/messaging/idempotency';
import { findBasket } from '../baskets/basket-repository.ts';
import type { ChosenBasket } from '../baskets/read-basket.ts';
import type { Deps } from '../deps.ts';
import { readOrder } from '../orders/read-order.ts';
import { beginOrder } from './begin-order.ts';
import { isProblem } from './place-steps.ts';
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
  begun: Begun<ChosenBasket>,
): Promise<Done> {
  if (begun.isRetry) {
    const { orderReference } = await findBasket(deps.db, request.basketId, holder);
    if (orderReference) return { answer: Order.parse(await settleOrder(deps, orderReference, holder)) };
  }
  return place(deps, holder, request, { ...begun, mayRecall: true });
}

type Beginning = Pick<Begun<ChosenBasket>, 'keep' | 'read'> & { readonly mayRecall: boolean };

/** When the catalogue changed since the bouquets were priced, and the order could be undone at once, it begins at today's prices. */
async function place(
  deps: Deps,
  holder: Holder,
  request: PlaceOrder,
  { read, keep, mayRecall }: Beginning,
): Promise<Done> {
  const { work, owner } = await beginOrder(deps, holder, request, { read, mayRecall });
  const { order, refusal, isUndone = false } = await beginCheckout(deps, work, owner, keep);
  if (order) return { answer: order, isKept: true };
  if (!isProblem(refusal, 'quote-outdated')) {
    if (refusal) throw refusal;
    return { answer: Order.parse(await readOrder(deps, work.order.reference, holder)) };
  }
  if (isUndone && mayRecall) return place(deps, holder, request, { keep, mayRecall: false });
  throw nothingCharged();
}

const nothingCharged = () =>
  new AppError(
    'service-unavailable',
    'This order did not go through, and nothing is charged. Please try again in a moment.',
  );
