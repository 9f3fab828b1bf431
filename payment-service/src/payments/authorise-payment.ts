import type { AuthorisePayment } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { askBank } from '../bank/ask-bank.ts';
import type { BankState } from '../bank/bank.ts';
import { hashToken } from '../cards/card-token-repository.ts';
import type { Deps } from '../deps.ts';
import { readToken } from '../gift-cards/gift-card-code.ts';
import { said } from './bank-part.ts';
import { noteAsked } from './insert-payment.ts';
import { openPayment } from './open-payment.ts';
import { findPayment, type KeptPayment } from './payment-repository.ts';
import { recordOutcome } from './record-outcome.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * Authorises a payment under the caller's id, which pays once however often it is sent. The attempt is stored before
 * the bank is asked; a bank that does not answer leaves it `processing`, because nobody knows what the bank did.
 */
export async function authorisePayment(deps: Deps, id: string, request: AuthorisePayment): Promise<KeptPayment> {
  const { payment, isNew } = await openPayment(deps, id, request);
  requireSame(deps, payment, request);
  if (payment.status !== 'processing') return settlePayment(deps, payment);
  if (!isNew) await noteAsked(deps.db, id, deps.now());
  const answer = await askForMoney(deps, payment);
  return answer ? recordOutcome(deps, id, answer, payment) : findPayment(deps.db, id);
}

/** The bank is asked for what no gift card pays, and not at all when that is nothing. */
async function askForMoney(deps: Deps, payment: KeptPayment): Promise<BankState | undefined> {
  const { id, bankCents: amountCents, currency, bankCard: card } = payment;
  if (card === null) return said('authorised');
  const ask = (signal: AbortSignal) => deps.bank.authorise({ paymentId: id, amountCents, currency, card }, signal);
  return askBank(deps, { name: 'authorise', about: id, ask });
}

/** An id belongs to one request. A card that was not needed was not kept, and may be any. */
function requireSame(deps: Deps, payment: KeptPayment, request: AuthorisePayment): void {
  const { cardToken = '', giftCardToken = '', ...order } = request;
  const fields: string[] = (Object.keys(order) as (keyof typeof order)[]).filter(
    (field) => payment[field] !== order[field],
  );
  if (payment.cardTokenHash !== null && payment.cardTokenHash !== hashToken(cardToken)) fields.push('cardToken');
  const giftCardId = readToken(deps.giftCardSecret, giftCardToken)?.id ?? null;
  if (payment.giftCardId !== giftCardId) fields.push('giftCardToken');
  if (fields.length === 0) return;
  throw new AppError('invalid-request', 'This payment id belongs to another request.', {
    errors: fields.map((field) => fieldError(field, 'This differs from the first request with this payment id.')),
  });
}
