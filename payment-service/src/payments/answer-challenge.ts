import type { AnswerChallenge } from '@vetch/contracts/payment';
import type { z } from 'zod';
import { requireAnswer } from '../bank/ask-bank.ts';
import type { Deps } from '../deps.ts';
import { findPayment, type KeptPayment, paymentNotFound } from './payment-repository.ts';
import { illegalMove } from './payment-state.ts';
import { recordOutcome } from './record-outcome.ts';

/** Only what the bank asked about is shown to whoever holds the link: any other payment is not found. */
export async function findChallenged({ db }: Deps, id: string): Promise<KeptPayment> {
  const payment = await findPayment(db, id);
  if (!payment.wasChallenged) throw paymentNotFound();
  return payment;
}

/** The first answer counts. Giving it again changes nothing, giving the other one is refused. */
export async function answerChallenge(
  deps: Deps,
  id: string,
  { outcome }: z.output<typeof AnswerChallenge>,
): Promise<KeptPayment> {
  const known = await findChallenged(deps, id);
  const ask = (signal: AbortSignal) => deps.bank.answerChallenge(id, outcome, signal);
  const said = await requireAnswer(deps, { name: 'answer challenge', about: id, ask });
  const payment = await recordOutcome(deps, id, said, known);
  if (!said.counts) throw illegalMove(payment.status, outcome);
  return payment;
}
