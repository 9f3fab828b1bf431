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
  const placed = await place(deps, holder, request, { ...begun, mayRecall: true });
  return placed ?? (await place(deps, holder, request, { keep: begun.keep, mayRecall: false })) ?? nothingCharged();
}

type Beginning = Pick<Begun<ChosenBasket>, 'keep' | 'read'> & { readonly mayRecall: boolean };

/** `undefined` when the catalogue changed since the bouquets were priced: then nothing is left of this order. */
async function place(
  deps: Deps,
  holder: Holder,
  request: PlaceOrder,
  { read, keep, mayRecall }: Beginning,
): Promise<Done | undefined> {
  const { work, owner } = await beginOrder(deps, holder, request, { read, mayRecall });
  const { order, refusal } = await beginCheckout(deps, work, owner, keep);
  if (isProblem(refusal, 'quote-outdated')) return undefined;
  if (refusal) throw refusal;
  if (order) return { answer: order, isKept: true };
  return { answer: Order.parse(await readOrder(deps, work.order.reference, holder)) };
}

function nothingCharged(): never {
  const detail = 'Our prices are changing just now. Nothing has been charged; please try again in a moment.';
  throw new AppError('service-unavailable', detail);
}
