import type { Order } from '@vetch/contracts/order';

/** What the script on a page about an order needs: where it hears of changes, where the page is, and what it shows. */
export type LivePart = { readonly events: string; readonly page: string; readonly state: string };

/** `order` is what the page was drawn from, if it could be read. */
export const livePart = (reference: string, page: string, order: Order | undefined): LivePart => ({
  events: `/orders/${reference}/events`,
  page,
  state: order ? `${order.status} ${order.payment.state} ${order.timeline.length}` : '',
});

/** Whether anything can still happen to the order. One that was cancelled may have money to give back. */
export function canGoOn({ status, payment }: Pick<Order, 'status' | 'payment'>): boolean {
  if (status === 'cancelled') return payment.state === 'paid';
  return status !== 'completed' && status !== 'expired';
}
