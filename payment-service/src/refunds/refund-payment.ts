import { moneyInWords } from '@vetch/contracts/money';
import type { RefundPayment } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { inTransaction, isDuplicate } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { requireAnswer } from '../bank/ask-bank.ts';
import type { Deps } from '../deps.ts';
import { tellOrderService } from '../events/tell-order-service.ts';
import { enter } from '../gift-cards/gift-card-ledger.ts';
import { writeEntry } from '../ledger/ledger-repository.ts';
import { nextCheck } from '../next-check.ts';
import { findPayment, type KeptPayment } from '../payments/payment-repository.ts';
import { illegalMove } from '../payments/payment-state.ts';
import {
  closeRefund,
  freePromise,
  insertRefund,
  leftToRefund,
  promiseRefund,
  promiseToGiftCard,
  type Refund,
  seekRefund,
} from './refund-repository.ts';

export type RefundOrder = RefundPayment & { readonly id: string; readonly paymentId: string };

/**
 * Gives back a part of what was captured, once for each refund id. The amount is promised before the bank is asked, so
 * that refunds at the same moment cannot give back more than there is.
 */
export async function refundPayment(deps: Deps, order: RefundOrder): Promise<KeptPayment> {
  const refund = (await seekRefund(deps.db, order.id)) ?? (await openRefund(deps, order));
  requireSame(refund, order);
  const status = refund.status === 'pending' ? await settleRefund(deps, refund) : refund.status;
  if (status === 'failed') {
    throw new AppError('refund-failed', 'The bank did not give the money back. It can be tried again as a new refund.');
  }
  return findPayment(deps.db, order.paymentId);
}

/** Asks the bank about a refund that was left pending. */
export async function finishRefund(deps: Deps, id: string): Promise<void> {
  const refund = await seekRefund(deps.db, id);
  if (refund?.status === 'pending') await settleRefund(deps, refund);
}

/** Has the bank carry out a refund. Throws `deadline-exceeded` when the bank does not say whether it did. */
async function settleRefund(deps: Deps, refund: Refund): Promise<'done' | 'failed'> {
  const { id, paymentId, amountCents } = refund;
  const said = await refundAtBank(deps, refund);
  await inTransaction(deps.db, async (tx) => {
    if (!(await closeRefund(tx, id, said))) return;
    if (said === 'failed') return freePromise(tx, refund);
    const payment = await findPayment(tx, paymentId);
    await writeEntry(tx, { kind: 'refunded', of: id, paymentId, amountCents, at: deps.now() });
    await backToGiftCard(tx, refund, payment.giftCardId, deps.now());
    await tellOrderService(deps, tx, payment, 'payment.refunded');
  });
  return said;
}

/** The bank gives back its part; there is nobody to ask when it has none. */
async function refundAtBank(deps: Deps, { id, paymentId, ...refund }: Refund): Promise<'done' | 'failed'> {
  const amountCents = refund.amountCents - refund.giftCents;
  if (amountCents === 0) return 'done';
  const ask = (signal: AbortSignal) => deps.bank.refund({ refundId: id, paymentId, amountCents }, signal);
  return requireAnswer(deps, { name: 'refund', about: id, ask });
}

async function backToGiftCard(tx: PoolConnection, refund: Refund, giftCardId: string | null, at: Date): Promise<void> {
  const { id, paymentId, giftCents: amountCents } = refund;
  if (giftCardId === null || amountCents === 0) return;
  await enter(tx, { kind: 'refund', of: id, giftCardId, paymentId, amountCents, at });
}

/** The new refund, or the one that a request at the same moment has opened under this id. */
async function openRefund(deps: Deps, order: RefundOrder): Promise<Refund> {
  const isPromised = await promise(deps, order);
  const refund = await seekRefund(deps.db, order.id);
  if (refund) return refund;
  if (isPromised) throw new Error(`The refund ${order.id} was opened and is gone.`);
  throw await whyNot(deps, order.paymentId);
}

/** Promises the amount and stores the refund, both or neither. */
async function promise({ db, now }: Deps, order: RefundOrder): Promise<boolean> {
  const at = now();
  const promised = inTransaction(db, async (tx) => {
    if (!(await promiseRefund(tx, order.paymentId, order.amountCents))) return false;
    const giftCents = await promiseToGiftCard(tx, order.paymentId, order.amountCents);
    await insertRefund(tx, { ...order, giftCents }, at, nextCheck(at));
    return true;
  });
  return promised.catch((err: unknown) => {
    if (isDuplicate(err)) return false;
    throw err;
  });
}

async function whyNot({ db }: Deps, paymentId: string): Promise<AppError> {
  const { status, currency } = await findPayment(db, paymentId);
  if (status !== 'captured') return illegalMove(status, 'refunded');
  const leftCents = await leftToRefund(db, paymentId);
  const left = moneyInWords(leftCents, currency);
  return new AppError('refund-too-large', `No more than ${left} of this payment is left to refund.`, { leftCents });
}

/** An id belongs to one request. */
function requireSame(refund: Refund, order: RefundOrder): void {
  const differing = (['paymentId', 'amountCents', 'reason'] as const).filter((field) => refund[field] !== order[field]);
  if (differing.length === 0) return;
  throw new AppError('invalid-request', 'This refund id belongs to another request.', {
    errors: differing.map((field) => fieldError(field, 'This differs from the first request with this refund id.')),
  });
}
