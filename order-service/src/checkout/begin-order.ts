import type { Basket } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { Unmatched } from '@vetch/service-kit/mysql/message';
import { inOneMessage, inTransaction, isDuplicate, lastly } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { alreadyOrdered, type BasketRecord, findBasket } from '../baskets/basket-repository.ts';
import { deliveryKey } from '../baskets/deliveries.ts';
import { lockUnchanged } from '../baskets/lock-basket.ts';
import { type ChosenBasket, priceChosen, readChosen } from '../baskets/read-basket.ts';
import { slotCutOff } from '../calendar/cut-off.ts';
import type { ShopRules } from '../calendar/shop-rules.ts';
import { type Needed, takeCapacity, whyNotTaken } from '../calendar/take-capacity.ts';
import type { Deps } from '../deps.ts';
import { stockDemand } from '../orders/order.ts';
import { redeemCode, takeRefusedCodeOut, usesCode } from '../promotions/redeem-code.ts';
import { checkOrder, requireOpenSlots } from './check-order.ts';
import { insertCheckout, newCheckout } from './checkout-repository.ts';
import { insertOrder, type NewOrder, newReference } from './insert-order.ts';
import { insertAttempt } from './payment-attempt-repository.ts';
import type { Work } from './place-steps.ts';
import { goingTo, HOME, neededBy, newDeliveries } from './requested-deliveries.ts';

/** An order that is stored, and who has the lease of the work on it. */
export type Begun = { readonly work: Work; readonly owner: string };

const ATTEMPTS = 5;

/**
 * Stores the order with everything that it takes from the calendar, all or nothing. What has changed since it was read
 * is read again: the basket may be another, a slot may be empty by now, and another order may have drawn the same
 * reference. `read` is the basket if it was read just now.
 */
export async function beginOrder(
  deps: Deps,
  holder: Holder,
  request: PlaceOrder,
  read: ChosenBasket | undefined,
): Promise<Begun> {
  let cause: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await beginOnce(deps, holder, request, attempt === 1 ? read : undefined);
    } catch (err) {
      await takeRefusedCodeOut(deps, request.basketId, err);
      if (!(err instanceof Unmatched) && !isDuplicate(err)) throw err;
      cause = err;
    }
  }
  const detail = 'Many people are ordering just now. Nothing has been charged; please try again.';
  throw Object.assign(new AppError('service-unavailable', detail), { cause });
}

async function beginOnce(deps: Deps, holder: Holder, request: PlaceOrder, read: ChosenBasket | undefined) {
  const { db, now, shopRules } = deps;
  const rules = await shopRules();
  const going = goingTo(rules, request);
  const chosen = read ?? (await inOneMessage(db, (one) => readChosen(one, request.basketId, holder)));
  const { basket } = chosen;
  if (basket.orderReference) throw alreadyOrdered(basket.orderReference);
  const where = (id: Parameters<typeof deliveryKey>[0]) => going.get(deliveryKey(id)) ?? HOME;
  const priced = await priceChosen(deps, chosen, holder, { where, buyerEmail: request.buyer.email });
  checkOrder(priced, request);
  const needed = neededBy(priced, request, going);
  requireOpenSlots(needed, rules, now());
  const begun = drawUp(holder, { basket, priced, request, needed, rules, at: now() });
  const stored = inTransaction(db, (tx) => store(tx, begun, { needed, rules }));
  await stored.catch(async (err: unknown) => {
    if (!(err instanceof Unmatched)) throw err;
    // Another window may have ordered the basket, and taken the last place for it.
    const { orderReference } = await findBasket(db, basket.id, holder);
    if (orderReference) throw alreadyOrdered(orderReference);
    throw (await whyNotTaken(db, rules, needed, now())) ?? err;
  });
  return begun;
}

type Checked = {
  readonly basket: BasketRecord;
  readonly priced: Basket;
  readonly request: PlaceOrder;
  readonly needed: readonly Needed[];
  readonly rules: ShopRules;
  readonly at: Date;
};

/** The order, the first attempt to pay for it and the work on it, before any of it is stored. */
function drawUp(holder: Holder, { basket, priced, request, needed, rules, at }: Checked) {
  const [orderId, attemptId, refundId, owner] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const { totalCents: amountCents, currency } = priced;
  const { cardToken, giftCardToken } = request;
  const order: NewOrder = {
    ...{ id: orderId, reference: newReference(), basket, priced, request, now: at },
    deliveries: newDeliveries({ priced, request, needed, rules }),
    customerId: holder.accountId ?? basket.customerId,
    cancellableUntil: firstCutOff(rules, needed),
  };
  const attempt = { id: attemptId, amountCents, cardToken, giftCardToken };
  const work: Work = {
    order: { id: orderId, reference: order.reference, currency, paymentState: 'checking' },
    checkout: newCheckout({ orderId, attemptId, refundId }),
    demand: stockDemand(priced.lines),
    attempt,
  };
  return { order, attempt, work, owner };
}

type Calendar = Pick<Checked, 'needed' | 'rules'>;

/** One message, unless a code is used: whether it may be is found out between. */
async function store(tx: PoolConnection, begun: ReturnType<typeof drawUp>, { needed, rules }: Calendar): Promise<void> {
  const { order, attempt, work, owner } = begun;
  const { basket, priced, request, customerId, now: at } = order;
  const all = () =>
    Promise.all([
      lockUnchanged(tx, basket),
      takeCapacity(tx, rules, needed),
      insertOrder(tx, order),
      insertAttempt(tx, { ...attempt, orderId: order.id, at }),
      insertCheckout(tx, work.checkout, owner, at),
    ]);
  if (!usesCode(priced)) {
    await lastly(tx, all);
    return;
  }
  await all();
  const buyer = { accountId: customerId, email: request.buyer.email };
  await redeemCode(tx, { orderId: order.id, priced, buyer, now: at });
}

/** After the first cut-off of the order a florist may be at it. */
function firstCutOff(rules: ShopRules, needed: readonly Needed[]): Date {
  const cutOffs = needed.map(
    ({ zone, date, slot, items }) => slotCutOff(rules, zone, date, slot, items.leadDays)?.getTime() ?? 0,
  );
  return new Date(Math.min(...cutOffs));
}
