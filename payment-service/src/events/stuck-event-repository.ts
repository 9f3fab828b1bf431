import type { StuckWork } from '@vetch/contracts/stuck-work';
import type { PaymentEvent } from '@vetch/contracts/webhooks';
import { findDead } from '@vetch/service-kit/messaging/outbox';
import { selectIn } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';

/** Events that were given up, latest first, with the orders that they are about. */
export async function stuckEvents(db: Pool): Promise<StuckWork[]> {
  const dead = await findDead(db);
  const events = dead.map(({ payload }) => payload as PaymentEvent);
  const references = await referencesOf(
    db,
    events.map(({ paymentId }) => paymentId),
  );
  return dead.map(({ id, tries, problem, diedAt }, index) => ({
    id,
    what: events[index]?.type ?? 'payment',
    orderReference: references.get(events[index]?.paymentId ?? '') ?? null,
    tries,
    since: diedAt,
    problem,
  }));
}

async function referencesOf(db: Pool, paymentIds: readonly string[]): Promise<Map<string, string>> {
  if (paymentIds.length === 0) return new Map();
  const sql = 'SELECT id, order_reference FROM payments WHERE id IN (?)';
  const rows = await selectIn<{ id: string; order_reference: string }>(db, sql, [paymentIds]);
  return new Map(rows.map((row) => [row.id, row.order_reference]));
}
