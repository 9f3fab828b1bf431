import type { Payment, PaymentPage } from '@vetch/contracts/payment';
import type { Pool } from 'mysql2/promise';
import { findPaymentsSince } from './payment-repository.ts';

const PER_PAGE = 200;

/** A page of all payments that were begun at `since` or later, in the order of their ids; `next` is where the rest begins. */
export async function listPaymentsSince(db: Pool, since: Date, after: Payment['id'] | undefined): Promise<PaymentPage> {
  const items = await findPaymentsSince(db, since, after ?? '', PER_PAGE);
  return { items, next: items.length < PER_PAGE ? null : (items.at(-1)?.id ?? null) };
}
