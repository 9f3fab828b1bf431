import type { Order, OrderSummary } from '@vetch/contracts/order';
import { silentArt } from '../art/art.ts';
import { head } from '../frame/head.ts';
import { shortDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';
import { listed } from '../wording/numbers.ts';
import { hasArrived } from './arrived.ts';
import { shortStatus } from './delivery-words.ts';

export type OrdersInput = {
  /** Orders of the account, when somebody is signed in. */
  readonly mine: readonly OrderSummary[] | undefined;
  readonly page: number;
  readonly pages: number;
  /** Orders made in this browser. */
  readonly here: readonly Order[];
};

/** Pictures in a row of the list. */
const THUMBS = 3;

export function ordersPage({ mine, page, pages, here }: OrdersInput) {
  const known = new Set(mine?.map((order) => order.reference));
  const rows = (mine ?? []).map(rowOf);
  const hereRows = here.filter((order) => !known.has(order.reference)).map((order) => rowOf(summaryOf(order)));
  return {
    head: head(mine ? 'Your orders' : 'Track an order', {
      arts: [...rows, ...hereRows].flatMap((row) => row.arts),
      current: 'orders',
      noStore: true,
    }),
    heading: mine ? 'Your orders' : 'Track an order',
    isSignedIn: mine !== undefined,
    rows,
    here: hereRows,
    newer: page > 1 ? `/orders?page=${page - 1}` : '',
    older: page < pages ? `/orders?page=${page + 1}` : '',
  };
}

function rowOf({ reference, status, totalCents, currency, deliveries }: OrderSummary) {
  const lines = deliveries.flatMap((delivery) => delivery.lines);
  const dates = deliveries.map(({ date }) => shortDate(date));
  const names = [...new Set(deliveries.map((delivery) => delivery.recipientName))];
  return {
    reference,
    href: `/orders/${reference}`,
    arts: lines.slice(0, THUMBS).map((line) => silentArt(line)),
    what: listed(lines.map((line) => line.name)),
    forWhom: `For ${listed(names)}, ${listed(dates)}`,
    status: statusOf(status, deliveries),
    total: amount(totalCents, currency),
  };
}

function statusOf(status: Order['status'], deliveries: OrderSummary['deliveries']): string {
  if (status === 'cancelled') return 'Cancelled';
  if (status === 'expired') return 'Ran out of time';
  if (status === 'pending') return 'Not paid yet';
  const next = deliveries.find((delivery) => !hasArrived(delivery.fulfilment)) ?? deliveries.at(-1);
  return next ? shortStatus(next.fulfilment, next.method) : '';
}

const summaryOf = (order: Order): OrderSummary => ({
  ...order,
  deliveries: order.deliveries.map((delivery) => ({ ...delivery, recipientName: delivery.recipient.name })),
});
