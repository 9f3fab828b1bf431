import { LRUCache } from 'lru-cache';
import type { KeptPayment } from './payment-repository.ts';

/**
 * Payments as this process saw them last, by their ids, while the next step is still to come. Another process may have
 * moved one since: what is found here is a guess, which the statement that moves a payment checks.
 */
export type RecentPayments = {
  readonly get: (id: string) => KeptPayment | undefined;
  readonly note: (payment: KeptPayment) => void;
};

export function createRecentPayments(): RecentPayments {
  const kept = new LRUCache<string, KeptPayment>({ max: 500, ttl: 60_000 });
  return {
    get: (id) => kept.get(id),
    note(payment) {
      if (payment.status === 'authorised') kept.set(payment.id, payment);
      else kept.delete(payment.id);
    },
  };
}
