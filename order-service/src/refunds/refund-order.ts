import { moneyInWords } from '@vetch/contracts/money';
import type { Order } from '@vetch/contracts/order';
import type { RefundOrder } from '@vetch/contracts/place-order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { fieldError } from '@vetch/service-kit/http/parse';
import { putInOutbox } from '@vetch/service-kit/messaging/outbox';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { findCheckout } from '../checkout/checkout-repository.ts';
import { isNeighbourAway } from '../checkout/place-steps.ts';
import type { Deps } from '../deps.ts';
import { isPaidFor } from '../orders/order.ts';
import { findOrder } from '../orders/order-repository.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { readOrder } from '../orders/read-order.ts';
import { giveBack, refundMessage } from './give-back.ts';
import { closeRefund, insertRefund, pendingCents, type Refund, refundOfRequest } from './refund-repository.ts';

/**
 * Gives a part of what was paid back to the buyer of an order that stands, once for each `requestKey`. The refund is
 * stored with its id before payment-service is asked; when that is away the outbox goes on. Throws `refund-too-large`
 * when less is left, also counting refunds under way.
 */
export async function refundOrder(
  deps: Deps,
  reference: string,
  holder: Holder,
  { amountCents, reason }: RefundOrder,
  requestKey: string,
): Promise<Order> {
  const asked = { amountCents, reason, actor: holder.accountId ?? 'florist' };
  const refund = await inTransaction(deps.db, async (tx) => {
    const order = await findOrder(tx, reference, holder, 'FOR UPDATE');
    const known = await refundOfRequest(tx, order.id, requestKey);
    if (known) return requireSame(known, asked);
    await requireRefundable(tx, order, amountCents);
    const opened = await openRefund(tx, order, asked);
    await insertRefund(tx, opened, requestKey, deps.now());
    await putInOutbox(tx, [refundMessage(opened)], deps.now());
    return opened;
  });
  const refusal = await giveBack(deps, refund.id).catch((err: unknown) => {
    if (isNeighbourAway(err)) return undefined;
    throw err;
  });
  if (refusal) {
    await closeRefund(deps.db, refund.id, 'failed');
    throw refusal;
  }
  return readOrder(deps, reference, holder);
}

type Asked = Pick<Refund, 'amountCents' | 'reason' | 'actor'>;

/** A key belongs to one request. A refund that the bank refused is over; another try is another request. */
function requireSame(refund: Refund, asked: Asked): Refund {
  if ((['amountCents', 'reason', 'actor'] as const).some((part) => refund[part] !== asked[part])) {
    throw new AppError(
      'idempotency-key-reused',
      'This Idempotency-Key was sent with another refund. Use a new key for a new refund.',
    );
  }
  if (refund.state !== 'failed') return refund;
  throw new AppError('refund-failed', 'The bank did not give the money back. It can be tried again as a new refund.');
}

async function openRefund(tx: PoolConnection, order: OrderRecord, asked: Asked): Promise<Refund> {
  const checkout = await findCheckout(tx, order.id);
  if (!checkout) throw new Error(`There is no checkout for order ${order.id}.`);
  const id = uuidv7();
  return { id, bankRefundId: id, orderId: order.id, paymentId: checkout.attemptId, state: 'pending', ...asked };
}

async function requireRefundable(tx: PoolConnection, order: OrderRecord, amountCents: number): Promise<void> {
  if (!isPaidFor(order.status)) {
    const detail = `A ${order.status} order has no money to give back in parts.`;
    throw new AppError('illegal-order-transition', detail, { orderStatus: order.status });
  }
  const leftCents = order.paidCents - order.refundedCents - (await pendingCents(tx, order.id));
  if (amountCents <= leftCents) return;
  const left = moneyInWords(leftCents, order.currency);
  const detail = `No more than ${left} of this order is left to give back.`;
  throw new AppError('refund-too-large', detail, { leftCents, errors: [fieldError('amountCents', detail)] });
}
