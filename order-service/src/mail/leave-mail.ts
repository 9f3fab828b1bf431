import { putInOutbox } from '@vetch/service-kit/messaging/outbox';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';

/** The kind of outbox message that becomes an e-mail. */
export const EMAIL = 'email';

/** What the shop writes to a buyer about. */
export const occasions = [
  'confirmation',
  'out-for-delivery',
  'delivered',
  'ready-to-collect',
  'refunded',
  'part-refunded',
  'sold-out',
  'problem-answered',
  'substitution-asked',
  'substituted',
] as const;
export type Occasion = (typeof occasions)[number];

/** What the outbox keeps: the order is read when the e-mail is written. */
export type MailOrder = {
  readonly occasion: Occasion;
  readonly orderId: string;
  readonly deliveryId?: string;
  readonly refundId?: string;
  readonly answerId?: string;
  readonly substitutionId?: string;
};

/** Leaves word to write to the buyer, in the transaction of what the e-mail is about. */
export function leaveMail(tx: PoolConnection, mail: MailOrder, now: Date): Promise<void> {
  return putInOutbox(tx, [{ id: uuidv7(), kind: EMAIL, payload: mail }], now);
}
