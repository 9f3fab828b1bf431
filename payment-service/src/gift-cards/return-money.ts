import { requireAnswer } from '../bank/ask-bank.ts';
import type { Deps } from '../deps.ts';
import { closePurchase, giveUp, seekById } from './gift-card-repository.ts';

/**
 * Gives a purchase up: what the bank has is let go, what it took it gives back, what it does not have it never accepts.
 * Throws `deadline-exceeded` when the bank does not say that it did; then it is asked again later.
 */
export async function returnMoney(deps: Deps, id: string, refusal: string): Promise<void> {
  if (!(await giveUp(deps.db, id, refusal))) return;
  const said = await requireAnswer(deps, { name: 'void', about: id, ask: (signal) => deps.bank.void(id, signal) });
  if (said.status === 'captured') await giveBack(deps, id);
  await closePurchase(deps.db, id);
}

/** The purchase is its own refund id: there is one. */
async function giveBack(deps: Deps, id: string): Promise<void> {
  const { amountCents } = (await seekById(deps.db, id)) ?? { amountCents: 0 };
  const ask = (signal: AbortSignal) => deps.bank.refund({ refundId: id, paymentId: id, amountCents }, signal);
  const said = await requireAnswer(deps, { name: 'refund', about: id, ask });
  if (said === 'failed') throw new Error('The bank did not give the money for a gift card back.');
}
