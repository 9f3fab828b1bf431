import type { AuthorisePayment } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { inTransaction, isDuplicate } from '@vetch/service-kit/mysql/transaction';
import { askBank } from '../bank/ask-bank.ts';
import { hashToken, takeCard } from '../cards/card-token-repository.ts';
import type { Deps } from '../deps.ts';
import { nextCheck } from '../next-check.ts';
import { findPayment, insertPayment, type KeptPayment, noteAsked, seekPayment } from './payment-repository.ts';
import { recordOutcome } from './record-outcome.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * Authorises a payment under the caller's id, which pays once however often it is sent. The attempt is stored before
 * the bank is asked; a bank that does not answer leaves it `processing`, because nobody knows what the bank did.
 */
export async function authorisePayment(deps: Deps, id: string, request: AuthorisePayment): Promise<KeptPayment> {
  const earlier = await seekPayment(deps.db, id);
  const payment = earlier ?? (await openPayment(deps, id, request));
  requireSame(payment, request);
  if (payment.status !== 'processing') return settlePayment(deps, payment);
  if (earlier) await noteAsked(deps.db, id, deps.now());
  const { amountCents, currency, bankCard } = payment;
  const ask = (signal: AbortSignal) =>
    deps.bank.authorise({ paymentId: id, amountCents, currency, card: bankCard }, signal);
  const said = await askBank(deps, { name: 'authorise', about: id, ask });
  return said ? recordOutcome(deps, id, said) : findPayment(deps.db, id);
}

/** The new attempt, or the one that a request at the same moment has opened under this id. */
async function openPayment(deps: Deps, id: string, request: AuthorisePayment): Promise<KeptPayment> {
  const payment = (await useToken(deps, id, request)) ?? (await seekPayment(deps.db, id));
  if (payment) return payment;
  throw new AppError('card-token-used', 'These card details were used or are too old. Please enter the card again.');
}

/** Uses up the card token and stores the attempt, both or neither. */
async function useToken({ db, now }: Deps, id: string, request: AuthorisePayment): Promise<KeptPayment | undefined> {
  const askedAt = now();
  const { cardToken, ...order } = request;
  const cardTokenHash = hashToken(cardToken);
  const opened = inTransaction(db, async (tx) => {
    const kept = await takeCard(tx, cardTokenHash, askedAt);
    if (!kept) return undefined;
    const { bankCard, ...card } = kept;
    const checkAt = nextCheck(askedAt);
    const opening = { ...order, id, card, bankCard, cardTokenHash, askedAt, checkAt };
    const [, payment] = await Promise.all([insertPayment(tx, opening), findPayment(tx, id)]);
    return payment;
  });
  return opened.catch((err: unknown) => {
    if (isDuplicate(err)) return undefined;
    throw err;
  });
}

/** An id belongs to one request. */
function requireSame(payment: KeptPayment, { cardToken, ...order }: AuthorisePayment): void {
  const fields = (Object.keys(order) as (keyof typeof order)[]).filter((field) => payment[field] !== order[field]);
  const differing = payment.cardTokenHash === hashToken(cardToken) ? fields : [...fields, 'cardToken'];
  if (differing.length === 0) return;
  throw new AppError('invalid-request', 'This payment id belongs to another request.', {
    errors: differing.map((field) => fieldError(field, 'This differs from the first request with this payment id.')),
  });
}
