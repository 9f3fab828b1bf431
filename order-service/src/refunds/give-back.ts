import { AppError } from '@vetch/service-kit/http/app-error';
import { type Deliver, each, type OutboxMessage, Undeliverable } from '@vetch/service-kit/messaging/outbox';
import { change } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { insertEvents } from '../orders/order-repository.ts';
import { closeRefund, findRefund, type Refund, renewBankRefund } from './refund-repository.ts';

/** The kind of outbox message that has payment-service give money back. */
export const REFUND = 'refund';

const Payload = z.object({ orderId: z.uuid(), refundId: z.uuid() });

/** To be written in the transaction that stores the refund. */
export const refundMessage = ({ id, orderId }: Refund): OutboxMessage => ({
  id: uuidv7(),
  kind: REFUND,
  payload: { orderId, refundId: id } satisfies z.infer<typeof Payload>,
});

type GivingBack = Pick<Deps, 'db' | 'payments' | 'now'>;

/** What a refusal means that asking again would not change. */
const final = new Set<AppError['code']>(['refund-failed', 'refund-too-large', 'illegal-payment-transition']);

/**
 * Gives the money back if nobody has yet. One that the bank refuses stays promised and waits for a person, who can have
 * it tried again: to the bank that is another refund. When nothing is left, a cancellation has given all of it back.
 */
export function deliverRefund(deps: GivingBack): Deliver {
  return each(async ({ payload }) => {
    const { refundId } = Payload.parse(payload);
    const refusal = await giveBack(deps, refundId);
    if (!refusal) return;
    if (refusal.code === 'refund-too-large') await closeRefund(deps.db, refundId, 'failed');
    else if (await renewBankRefund(deps.db, refundId, uuidv7())) {
      throw new Undeliverable('The bank did not give the money back.', { cause: refusal });
    }
  });
}

/**
 * Can be repeated. Returns why the bank refused, for good, which leaves the refund to the caller; throws when it is not
 * known how the refund ended.
 */
export async function giveBack(deps: GivingBack, refundId: string): Promise<AppError | undefined> {
  const refund = await findRefund(deps.db, refundId);
  if (refund?.state !== 'pending') return undefined;
  const { paymentId, bankRefundId, amountCents, reason } = refund;
  try {
    const payment = await deps.payments.refund(paymentId, bankRefundId, { amountCents, reason });
    await inTransaction(deps.db, async (tx) => {
      if (!(await closeRefund(tx, refund.id, 'done'))) return;
      // The payment's sum, not ours plus the amount: whoever gives back at the same moment writes the same.
      await change(
        tx,
        `UPDATE orders SET refunded_cents = GREATEST(refunded_cents, ?),
                payment_state = IF(refunded_cents >= paid_cents, 'refunded', 'part_refunded') WHERE id = ?`,
        [payment.refundedCents, refund.orderId],
      );
      await insertEvents(tx, [{ orderId: refund.orderId, event: 'refunded', actor: refund.actor, at: deps.now() }]);
      await leaveMail(tx, { occasion: 'part-refunded', orderId: refund.orderId, refundId: refund.id }, deps.now());
    });
    return undefined;
  } catch (err) {
    if (!(err instanceof AppError && final.has(err.code))) throw err;
    return err;
  }
}
