import { requireAnswer } from '../bank/ask-bank.ts';
import type { Deps } from '../deps.ts';
import { said } from './bank-part.ts';
import { barPayment } from './barred-payment-repository.ts';
import { findPayment, type KeptPayment, seekPayment } from './payment-repository.ts';
import { illegalMove, mayMove } from './payment-state.ts';
import { recordOutcome } from './record-outcome.ts';

/** Takes the whole authorised amount; repeating it takes nothing more. */
export const capturePayment = (deps: Deps, id: string): Promise<KeptPayment> => moveAtBank(deps, id, 'captured');

/**
 * Lets a payment go, also one that the bank has not decided on or not received; repeating it changes nothing. An id that
 * is not known here is `payment-not-found`, and the bank never accepts it from then on: a request to authorise it that
 * is still under way takes no money.
 */
export const voidPayment = (deps: Deps, id: string): Promise<KeptPayment> => moveAtBank(deps, id, 'voided');

/** The bank decides between moves at the same moment; whatever it says is recorded, also when it said no. */
async function moveAtBank(deps: Deps, id: string, to: 'captured' | 'voided'): Promise<KeptPayment> {
  const { db } = deps;
  const before = deps.recent.get(id) ?? (to === 'voided' ? await seekPayment(db, id) : await findPayment(db, id));
  if (before?.status === to) return before;
  if (before && !mayMove(before.status, to)) throw illegalMove(before.status, to);
  if (!before) await barPayment(db, id, deps.now());
  const answer = before?.bankCents === 0 ? said(to) : await askTo(deps, id, to);
  const payment = await recordOutcome(deps, id, answer, before);
  if (payment.status !== to) throw illegalMove(payment.status, to);
  return payment;
}

const askTo = (deps: Deps, id: string, to: 'captured' | 'voided') =>
  requireAnswer(
    deps,
    to === 'captured'
      ? { name: 'capture', about: id, ask: (signal) => deps.bank.capture(id, signal) }
      : { name: 'void', about: id, ask: (signal) => deps.bank.void(id, signal) },
  );
