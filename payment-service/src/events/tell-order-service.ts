import { randomUUID } from 'node:crypto';
import type { PaymentEvent, PaymentEventType } from '@vetch/contracts/webhooks';
import { putInOutbox } from '@vetch/service-kit/messaging/outbox';
import type { PoolConnection } from 'mysql2/promise';
import type { Deps } from '../deps.ts';

/** The kind of outbox message that goes to order-service. */
export const PAYMENT_EVENT = 'payment-event';

type About = { readonly id: string; readonly orderId: string; readonly bankCard: string | null };

/** Leaves word of what became of a payment, in the transaction in which it became that. */
export async function tellOrderService(
  { bank, now }: Pick<Deps, 'bank' | 'now'>,
  tx: PoolConnection,
  { id: paymentId, orderId, bankCard }: About,
  type: PaymentEventType,
): Promise<void> {
  const at = now();
  const event: PaymentEvent = { id: randomUUID(), type, paymentId, orderId, occurredAt: at.toISOString() };
  const tell = (afterMs: number, nth: number) => {
    const id = nth === 0 ? event.id : randomUUID();
    return putInOutbox(tx, [{ id, kind: PAYMENT_EVENT, payload: event }], at, new Date(at.getTime() + afterMs));
  };
  await Promise.all(bank.toldAfterMs(bankCard ?? '', type).map(tell));
}
