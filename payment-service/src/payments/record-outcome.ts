import type { PaymentStatus } from '@vetch/contracts/payment';
import type { PaymentEventType } from '@vetch/contracts/webhooks';
import { changeExactly, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { ifUnmatched } from '@vetch/service-kit/mysql/message';
import { inTransaction, lastly } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { BankState } from '../bank/bank.ts';
import type { Deps } from '../deps.ts';
import { tellOrderService } from '../events/tell-order-service.ts';
import { enter } from '../gift-cards/gift-card-ledger.ts';
import { writeEntry } from '../ledger/ledger-repository.ts';
import { type KeptPayment, paymentNotFound, seekPayment } from './payment-repository.ts';
import { entryOf, mayMove } from './payment-state.ts';

/**
 * The one place where a payment moves: to where the bank says it stands. A state at the bank is only ever followed by
 * later ones, so that news which no move leads to are old news and change nothing. `known` is the payment as it was read
 * before the bank was asked: if it still is like that, one message moves it. Returns the payment as it is now.
 */
export async function recordOutcome(
  deps: Deps,
  id: string,
  said: BankState,
  known?: KeptPayment,
): Promise<KeptPayment> {
  const moved = known && mayMove(known.status, said.status) && (await moveKnown(deps, known, said));
  const payment = moved || (await inTransaction(deps.db, (tx) => moveLocked(deps, tx, id, said)));
  deps.recent.note(payment);
  return payment;
}

const moveKnown = (deps: Deps, payment: KeptPayment, said: BankState) =>
  inTransaction(deps.db, (tx) => lastly(tx, () => move(deps, tx, payment, said))).catch(ifUnmatched);

async function moveLocked(deps: Deps, tx: PoolConnection, id: string, said: BankState): Promise<KeptPayment> {
  const [, payment] = await Promise.all([
    selectOne(tx, 'SELECT id FROM payments WHERE id = ? FOR UPDATE', [id]),
    seekPayment(tx, id),
  ]);
  if (!payment) throw paymentNotFound();
  return mayMove(payment.status, said.status) ? lastly(tx, () => move(deps, tx, payment, said)) : payment;
}

/** A payment that is still open is no news. */
const eventOf: Record<PaymentStatus, PaymentEventType | undefined> = {
  processing: undefined,
  requires_action: undefined,
  authorised: 'payment.authorised',
  declined: 'payment.declined',
  captured: 'payment.captured',
  voided: 'payment.voided',
};

/** What becomes of what a gift card holds for a payment. */
const giftEntryOf = { captured: 'capture', declined: 'release', voided: 'release' } as const;

function moveGiftCard(
  tx: PoolConnection,
  payment: KeptPayment,
  to: PaymentStatus,
  at: Date,
): Promise<void> | undefined {
  const { id, giftCardId } = payment;
  const amountCents = payment.amountCents - payment.bankCents;
  const isOver = to === 'captured' || to === 'declined' || to === 'voided';
  if (!isOver || giftCardId === null || amountCents === 0) return undefined;
  return enter(tx, { kind: giftEntryOf[to], of: id, giftCardId, paymentId: id, amountCents, at });
}

/** The payment as it is then; `Unmatched` when it is not any more in the state in which it was read. */
async function move(deps: Deps, tx: PoolConnection, payment: KeptPayment, said: BankState): Promise<KeptPayment> {
  const at = deps.now();
  const changed = changeExactly(
    tx,
    1,
    `UPDATE payments SET status = ?, refusal = ?, challenged_at = COALESCE(challenged_at, ?)
      WHERE id = ? AND status = ?`,
    [said.status, said.refusal, said.status === 'requires_action' ? toSql(at) : null, payment.id, payment.status],
  );
  const kind = entryOf(payment.status, said.status);
  const entry = { of: payment.id, paymentId: payment.id, amountCents: payment.amountCents, at };
  const event = eventOf[said.status];
  await Promise.all([
    changed,
    kind && writeEntry(tx, { kind, ...entry }),
    moveGiftCard(tx, payment, said.status, at),
    event && tellOrderService(deps, tx, payment, event),
  ]);
  return {
    ...payment,
    status: said.status,
    refusal: said.refusal,
    capturedCents: said.status === 'captured' ? payment.amountCents : payment.capturedCents,
    wasChallenged: payment.wasChallenged || said.status === 'requires_action',
  };
}
