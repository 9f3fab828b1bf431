import type { Basket } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import type { Quote } from '@vetch/contracts/quotes';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { Unmatched } from '@vetch/service-kit/mysql/message';
import { inOneMessage, inTransaction, isDuplicate, lastly } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { alreadyOrdered, findBasket } from '../baskets/basket-repository.ts';
import { deliveryKey } from '../baskets/deliveries.ts';
import { lockUnchanged } from '../baskets/lock-basket.ts';
import { type ChosenBasket, priceChosen, readChosen } from '../baskets/read-basket.ts';
import { takeCapacity, whyNotTaken } from '../calendar/take-capacity.ts';
import type { Deps } from '../deps.ts';
import { redeemCode, takeRefusedCodeOut, usesCode } from '../promotions/redeem-code.ts';
import { changesSince } from './changes-since.ts';
import { checkOrder, requireOpenSlots } from './check-order.ts';
import { insertCheckout, newCheckout } from './checkout-repository.ts';
import { insertOrder } from './insert-order.ts';
import { type Checked, type NewOrder, newOrder } from './new-order.ts';
import { insertAttempt, type PaymentAttempt } from './payment-attempt-repository.ts';
import type { Work } from './place-steps.ts';
import { goingTo, HOME, neededBy } from './requested-deliveries.ts';

/** An order that is stored, and who has the lease of the work on it. */
export type BegunOrder = { readonly work: Work; readonly owner: string };

/** The basket, if it was read just now, and whether a price that was told before will do. */
export type AtHand = { readonly read?: ChosenBasket | undefined; readonly mayRecall: boolean };

const ATTEMPTS = 5;

/**
 * Stores the order with everything that it takes from the calendar, all or nothing. What has changed since it was read
 * is read again: the basket may be another, a slot may be empty by now, and another order may have drawn the same
 * reference.
 */
export async function beginOrder(
  deps: Deps,
  holder: Holder,
  request: PlaceOrder,
  { read, mayRecall }: AtHand,
): Promise<BegunOrder> {
  let cause: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await beginOnce(deps, holder, request, { read: attempt === 1 ? read : undefined, mayRecall });
    } catch (err) {
      await takeRefusedCodeOut(deps, request.basketId, err);
      if (!(err instanceof Unmatched) && !isDuplicate(err)) throw err;
      cause = err;
    }
  }
  const detail = 'Many people are ordering just now. Nothing has been charged; please try again.';
  throw Object.assign(new AppError('service-unavailable', detail), { cause });
}

async function beginOnce(
  deps: Deps,
  holder: Holder,
  request: PlaceOrder,
  { read, mayRecall }: AtHand,
): Promise<BegunOrder> {
  const { db, now, shopRules } = deps;
  const rules = await shopRules();
  const going = goingTo(rules, request);
  const chosen = read ?? (await inOneMessage(db, (one) => readChosen(one, request.basketId, holder)));
  const { basket } = chosen;
  if (basket.orderReference) throw alreadyOrdered(basket.orderReference);
  const where = (id: Parameters<typeof deliveryKey>[0]) => going.get(deliveryKey(id)) ?? HOME;
  const price = (quote?: Quote) => priceChosen(deps, chosen, holder, { where, buyerEmail: request.buyer.email, quote });
  const { priced, catalogue } = await priceAsSeen(
    price,
    request,
    mayRecall ? deps.quotes.recall(chosen.lines) : undefined,
  );
  checkOrder(priced, request);
  const needed = neededBy(priced, request, going);
  requireOpenSlots(needed, rules, now());
  const drawn = drawUp(holder, { basket, priced, request, needed, rules, at: now() }, catalogue);
  const stored = inTransaction(db, (tx) => store(tx, drawn));
  await stored.catch(async (err: unknown) => {
    if (!(err instanceof Unmatched)) throw err;
    // Another window may have ordered the basket, and taken the last place for it.
    const { orderReference } = await findBasket(db, basket.id, holder);
    if (orderReference) throw alreadyOrdered(orderReference);
    throw (await whyNotTaken(db, rules, needed, now())) ?? err;
  });
  return drawn;
}

/**
 * The basket at what was quoted for it before, if that is what the shopper saw: then `catalogue` is what has to be the
 * same still when the stems are held. Otherwise at what it costs now.
 */
async function priceAsSeen(
  price: (quote?: Quote) => Promise<Basket>,
  request: PlaceOrder,
  recalled: Quote | undefined,
): Promise<{ readonly priced: Basket; readonly catalogue: string | null }> {
  const asQuoted = recalled && (await price(recalled));
  if (!asQuoted || changesSince(asQuoted, request).length > 0) return { priced: await price(), catalogue: null };
  return { priced: asQuoted, catalogue: recalled.catalogue };
}

type Drawn = BegunOrder & { readonly order: NewOrder; readonly attempt: PaymentAttempt; readonly checked: Checked };

/** The order, the first attempt to pay for it and the work on it, before any of it is stored. */
function drawUp(holder: Holder, checked: Checked, catalogue: string | null): Drawn {
  const order = newOrder(holder, checked);
  const { record, deliveries } = order;
  const { cardToken, giftCardToken } = checked.request;
  const attempt = { id: uuidv7(), amountCents: record.totalCents, cardToken, giftCardToken };
  const checkout = newCheckout({ orderId: record.id, attemptId: attempt.id, refundId: uuidv7(), catalogue });
  const work = { order: record, deliveries, checkout, attempt };
  return { order, attempt, work, owner: uuidv7(), checked };
}

/** One message, unless a code is used: whether it may be is found out between. */
async function store(tx: PoolConnection, { order, attempt, work, owner, checked }: Drawn): Promise<void> {
  const { basket, priced, rules, needed, at } = checked;
  const { id: orderId, customerId: accountId, buyer } = order.record;
  const all = () =>
    Promise.all([
      lockUnchanged(tx, basket),
      takeCapacity(tx, rules, needed),
      insertOrder(tx, order),
      insertAttempt(tx, { ...attempt, orderId, at }),
      insertCheckout(tx, work.checkout, owner, at),
    ]);
  if (!usesCode(priced)) {
    await lastly(tx, all);
    return;
  }
  await all();
  await redeemCode(tx, { orderId, priced, buyer: { accountId, email: buyer.email }, now: at });
}
