import { askBank } from '../bank/ask-bank.ts';
import type { BankState } from '../bank/bank.ts';
import type { Deps } from '../deps.ts';
import { said } from './bank-part.ts';
import { findPayment, type KeptPayment } from './payment-repository.ts';
import { isUndecided } from './payment-state.ts';
import { recordOutcome } from './record-outcome.ts';

/** Asks the bank about a payment that is not decided, and returns it as it is then. No answer changes nothing. */
export async function settlePayment(deps: Deps, payment: KeptPayment): Promise<KeptPayment> {
  if (!isUndecided(payment.status)) return payment;
  const answer = await askWhereItStands(deps, payment);
  return answer ? recordOutcome(deps, payment.id, answer, payment) : findPayment(deps.db, payment.id);
}

/**
 * A bank that does not know the payment may still get it: a request can be under way. Once none of ours can be, the
 * bank is told never to accept it, and only then is it declined: one that arrives later takes no money.
 */
async function askWhereItStands(deps: Deps, { id, askedAt, bankCents }: KeptPayment): Promise<BankState | undefined> {
  if (bankCents === 0) return said('authorised');
  const found = await askBank(deps, { name: 'look up', about: id, ask: (signal) => deps.bank.lookUp(id, signal) });
  if (found !== 'unknown') return found;
  const isUnderWay = deps.now().getTime() < askedAt.getTime() + 2 * deps.bankDeadlineMs;
  if (isUnderWay) return undefined;
  return askBank(deps, { name: 'bar', about: id, ask: (signal) => deps.bank.bar(id, signal) });
}
