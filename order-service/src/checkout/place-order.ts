import { Order } from '@vetch/contracts/order';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import type { Begun, Done } from '@vetch/service-kit/messaging/idempotency';
import { findBasket } from '../baskets/basket-repository.ts';
import type { ChosenBasket } from '../baskets/read-basket.ts';
import type { Deps } from '../deps.ts';
import { findOrder, findOrderById } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { readOrder } from '../orders/read-order.ts';
import { beginOrder } from './begin-order.ts';
import { noteSeen } from './checkout-goal.ts';
import { isProblem } from './place-steps.ts';
import { beginCheckout } from './run-checkout.ts';
import { settle } from './settle-order.ts';

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
    if (orderReference) return goOn(deps, orderReference, holder);
  }
  return place(deps, holder, request, { ...begun, mayRecall: true });
}

/** Goes on with an order that an earlier request has begun. */
async function goOn(deps: Deps, reference: string, holder: Holder): Promise<Done> {
  const { id } = await findOrder(deps.db, reference, holder);
  await settle(deps, id);
  return show(deps, { id, reference }, holder);
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
    return show(deps, work.order, holder);
  }
  if (isUndone && mayRecall) return place(deps, holder, request, { keep, mayRecall: false });
  throw nothingCharged();
}

/**
 * An order that is not settled yet is seen from now on: it ends as placed or as expired, and does not disappear. One that
 * is being undone already is not shown.
 */
async function show(
  deps: Deps,
  { id, reference }: Pick<OrderRecord, 'id' | 'reference'>,
  holder: Holder,
): Promise<Done> {
  const isGoing = !(await noteSeen(deps.db, id)) && isUnsettled(await findOrderById(deps.db, id));
  if (isGoing) throw nothingCharged();
  return { answer: Order.parse(await readOrder(deps, reference, holder)) };
}

const isUnsettled = (order: OrderRecord | undefined) => order === undefined || order.status === 'pending';

const nothingCharged = () =>
  new AppError(
    'service-unavailable',
    'This order did not go through, and nothing is charged. Please try again in a moment.',
  );
