import type { Order } from '@vetch/contracts/order';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import type { Holder } from '@vetch/service-kit/http/caller';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { uuidv7 } from 'uuidv7';
import { findBasket, lockOpenBasket } from '../baskets/basket-repository.ts';
import { deliveryKey } from '../baskets/deliveries.ts';
import { readBasket } from '../baskets/read-basket.ts';
import { slotCutOff } from '../calendar/cut-off.ts';
import type { ShopRules } from '../calendar/shop-rules.ts';
import { type Needed, takeCapacity } from '../calendar/take-capacity.ts';
import type { Deps } from '../deps.ts';
import { readOrder } from '../orders/read-order.ts';
import { redeemCode, takeRefusedCodeOut } from '../promotions/redeem-code.ts';
import { checkOrder, requireOpenSlots } from './check-order.ts';
import { insertCheckout } from './checkout-repository.ts';
import { drewTakenReference, insertOrder } from './insert-order.ts';
import { insertAttempt } from './payment-attempt-repository.ts';
import { goingTo, HOME, neededBy, newDeliveries } from './requested-deliveries.ts';
import { runCheckout } from './run-checkout.ts';
import { settleOrder } from './settle-order.ts';

/**
 * Turns the basket into an order and runs it as far as it goes now. Whatever happens to this process, the order ends up
 * placed or undone. `isRetry`: an earlier request with the same key may have got as far as the order.
 */
export async function placeOrder(deps: Deps, holder: Holder, request: PlaceOrder, isRetry: boolean): Promise<Order> {
  if (isRetry) {
    const { orderReference } = await findBasket(deps.db, request.basketId, holder);
    if (orderReference) return settleOrder(deps, orderReference, holder);
  }
  const { orderId, owner } = await beginOrder(deps, holder, request);
  const outcome = await runCheckout(deps, orderId, owner, { isFirstRun: true });
  if (outcome.refusal) throw outcome.refusal;
  return readOrder(deps, outcome.reference, holder);
}

const REFERENCES = 5;

/** Two orders may draw the same reference; then the second begins again and draws another. */
async function beginOrder(deps: Deps, holder: Holder, request: PlaceOrder) {
  for (let draw = 1; ; draw += 1) {
    try {
      return await beginOnce(deps, holder, request);
    } catch (err) {
      await takeRefusedCodeOut(deps, request.basketId, err);
      if (!drewTakenReference(err) || draw === REFERENCES) throw err;
    }
  }
}

/** One transaction: the places in the vans, the order and the work on it are there together or not at all. */
async function beginOnce(deps: Deps, holder: Holder, request: PlaceOrder) {
  const { db, now, shopRules } = deps;
  const rules = await shopRules();
  const going = goingTo(rules, request);
  const priced = await readBasket(deps, request.basketId, holder, {
    where: (id) => going.get(deliveryKey(id)) ?? HOME,
    buyerEmail: request.buyer.email,
  });
  const at = now();
  const [orderId, attemptId, refundId, owner] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await inTransaction(db, async (tx) => {
    const basket = await lockOpenBasket(tx, request.basketId, holder);
    checkOrder({ ...priced, version: basket.version }, request);
    const needed = neededBy(priced, request, going);
    requireOpenSlots(needed, rules, at);
    const customerId = holder.accountId ?? basket.customerId;
    const { totalCents: amountCents } = priced;
    const { cardToken, giftCardToken } = request;
    const cancellableUntil = firstCutOff(rules, needed);
    const deliveries = newDeliveries({ priced, request, needed, rules });
    await Promise.all([
      takeCapacity(tx, rules, needed, at),
      insertOrder(tx, { id: orderId, basket, priced, request, deliveries, customerId, cancellableUntil, now: at }),
      insertAttempt(tx, { id: attemptId, orderId, amountCents, cardToken, giftCardToken, at }),
      insertCheckout(tx, { orderId, attemptId, refundId }, owner, at),
    ]);
    await redeemCode(tx, { orderId, priced, buyer: { accountId: customerId, email: request.buyer.email }, now: at });
  });
  return { orderId, owner };
}

/** After the first cut-off of the order a florist may be at it. */
function firstCutOff(rules: ShopRules, needed: readonly Needed[]): Date {
  const cutOffs = needed.map(
    ({ zone, date, slot, items }) => slotCutOff(rules, zone, date, slot, items.leadDays)?.getTime() ?? 0,
  );
  return new Date(Math.min(...cutOffs));
}
