import { isDeepStrictEqual } from 'node:util';
import type { Payment } from '@vetch/contracts/payment';
import type { Finding } from '@vetch/contracts/reconciliation';
import type { Deps } from '../deps.ts';
import { compare, type OrderBooks } from './compare.ts';
import { ordersById, ordersSince, ordersUnderWay } from './order-books-repository.ts';

/** Longer than an order can be ahead of its delivery, so that a refund that came late is seen as well. */
const WINDOW_DAYS = 90;

/** What a comparison saw and found. */
export type Reconciliation = {
  readonly orders: number;
  readonly payments: number;
  readonly underWay: number;
  readonly capturedCents: number;
  readonly refundedCents: number;
  readonly findings: readonly Finding[];
};

type Reading = Pick<Deps, 'db' | 'payments' | 'now'>;

/**
 * Compares the orders of the last months with what payment-service has of them. Both go on meanwhile: an order that
 * looks wrong counts only if nobody is working on it and it is the same after its payments were read as before.
 */
export async function reconcile(deps: Reading): Promise<Reconciliation> {
  const since = new Date(deps.now().getTime() - WINDOW_DAYS * 86_400_000);
  const orders = new Map((await ordersSince(deps.db, since)).map((order) => [order.id, order]));
  const payments = await readBook(deps, since.toISOString());
  const byOrder = Map.groupBy(payments, (payment) => payment.orderId);
  const suspects = [...new Set([...orders.keys(), ...byOrder.keys()])].filter(
    (id) => compare(id, orders.get(id), byOrder.get(id) ?? []).length > 0,
  );
  const underWay = await ordersUnderWay(deps.db, suspects, deps.now());
  const again = new Map((await ordersById(deps.db, suspects)).map((order) => [order.id, order]));
  const still = suspects.filter((id) => !underWay.has(id) && isDeepStrictEqual(orders.get(id), again.get(id)));
  const findings = await Promise.all(still.map((id) => lookAgain(deps, id, orders.get(id), byOrder.get(id) ?? [])));
  return {
    orders: orders.size,
    payments: payments.length,
    underWay: suspects.length - still.length,
    capturedCents: payments.reduce((total, { capturedCents }) => total + capturedCents, 0),
    refundedCents: payments.reduce((total, { refundedCents }) => total + refundedCents, 0),
    findings: findings.flat(),
  };
}

async function readBook({ payments }: Reading, since: string): Promise<Payment[]> {
  const items: Payment[] = [];
  let after: string | undefined;
  do {
    const page = await payments.book(since, after);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

/** An order that is not there may have been forgotten since its payments were read: they are asked for once more. */
async function lookAgain(
  { payments }: Reading,
  orderId: string,
  order: OrderBooks | undefined,
  booked: readonly Payment[],
): Promise<Finding[]> {
  const current = order ? booked : await Promise.all(booked.map(({ id }) => payments.get(id)));
  return compare(orderId, order, current);
}
