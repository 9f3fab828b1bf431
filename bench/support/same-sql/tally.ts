import { selectOne } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';

/** What an order that is placed and paid leaves behind. */
const figures = [
  `COUNT(*) FROM order_db.orders WHERE status = 'placed' AND payment_state = 'paid'`,
  `COUNT(*) FROM order_db.checkouts WHERE state = 'done'`,
  'COUNT(*) FROM order_db.idempotency_keys WHERE answer IS NOT NULL',
  'SUM(allocated) FROM order_db.place_movements',
  `COUNT(*) FROM payment_db.payments WHERE status = 'captured'`,
  'COUNT(*) FROM payment_db.ledger_entries',
  `COUNT(*) FROM product_db.reservations WHERE state = 'confirmed'`,
  'SUM(allocated) FROM product_db.stems',
  'SUM(allocated) FROM product_db.stock_movements',
];

/** How much there is of each figure. */
export type Tally = ReadonlyMap<string, number>;

/** Counts in the schemas of the shop, or in those that stand for them. */
export async function tally(root: Pool, nameOf = (schema: string) => schema): Promise<Tally> {
  const counted = new Map<string, number>();
  for (const figure of figures) {
    const sql = `SELECT ${figure.replace(/\w+_db/, nameOf)}`.replace(' FROM', ' AS n FROM');
    counted.set(figure, Number((await selectOne<{ n: string }>(root, sql))?.n));
  }
  return counted;
}

/** Throws unless from `before` to `after` everything grew by `times` what an order adds. */
export function requireGrowth(before: Tally, after: Tally, anOrder: Tally, times: number): void {
  for (const figure of figures) {
    const grown = (after.get(figure) ?? 0) - (before.get(figure) ?? 0);
    const expected = (anOrder.get(figure) ?? 0) * times;
    if (grown !== expected || expected <= 0) throw new Error(`${figure}: ${grown} more instead of ${expected}`);
  }
}

export const growth = (before: Tally, after: Tally): Tally =>
  new Map(figures.map((figure) => [figure, (after.get(figure) ?? 0) - (before.get(figure) ?? 0)]));
