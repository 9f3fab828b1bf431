import type { OrderStatus } from '@vetch/contracts/order';
import type { Payment } from '@vetch/contracts/payment';
import type { Finding, FindingKind } from '@vetch/contracts/reconciliation';

/** What an order says of its money. */
export type OrderBooks = {
  readonly id: string;
  readonly reference: string;
  readonly status: OrderStatus;
  readonly totalCents: number;
  readonly paidCents: number;
  readonly refundedCents: number;
};

export type BookedPayment = Pick<
  Payment,
  'id' | 'orderId' | 'status' | 'amountCents' | 'capturedCents' | 'refundedCents'
>;

type Difference = { readonly kind: FindingKind; readonly expectedCents: number; readonly foundCents: number };

/**
 * How an order and all its payments disagree; empty when they tell the same story. `order` is undefined when the shop
 * has no such order (any more). Pure.
 */
export function compare(orderId: string, order: OrderBooks | undefined, payments: readonly BookedPayment[]): Finding[] {
  return differences(order, payments).map((difference) => ({
    ...difference,
    orderId,
    reference: order?.reference ?? null,
    orderStatus: order?.status ?? null,
    paymentIds: payments.map(({ id }) => id),
  }));
}

function differences(order: OrderBooks | undefined, payments: readonly BookedPayment[]): Difference[] {
  const moved = wrongMoney(order, payments);
  const reservedCents = sum(payments.filter(({ status }) => status === 'authorised').map((one) => one.amountCents));
  const isOpen = order?.status === 'pending';
  if (reservedCents === 0 || isOpen) return moved ? [moved] : [];
  const hanging: Difference = { kind: 'authorised-for-closed-order', expectedCents: 0, foundCents: reservedCents };
  return moved ? [moved, hanging] : [hanging];
}

/** What was taken and not given back, against what the order's status asks for and its columns say. */
function wrongMoney(order: OrderBooks | undefined, payments: readonly BookedPayment[]): Difference | undefined {
  const capturedCents = sum(payments.map((one) => one.capturedCents));
  const foundCents = capturedCents - sum(payments.map((one) => one.refundedCents));
  const noOrder = !order || order.status === 'pending' || order.status === 'expired';
  if (noOrder && foundCents > 0) return { kind: 'captured-without-order', expectedCents: 0, foundCents };
  if (order?.status === 'cancelled' && foundCents > 0) return { kind: 'refund-missing', expectedCents: 0, foundCents };
  return order && standingMoney(order, capturedCents, foundCents);
}

const standing = new Set<OrderStatus>(['placed', 'confirmed', 'completed']);

function standingMoney(order: OrderBooks, capturedCents: number, foundCents: number): Difference | undefined {
  const stands = standing.has(order.status);
  if (stands && capturedCents === 0) {
    return { kind: 'order-without-capture', expectedCents: order.totalCents, foundCents };
  }
  const expectedCents = order.paidCents - order.refundedCents;
  const isWhole = !stands || capturedCents === order.totalCents;
  if (isWhole && expectedCents === foundCents) return undefined;
  return { kind: 'amount-differs', expectedCents: isWhole ? expectedCents : order.totalCents, foundCents };
}

const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);
