import type { PaymentStatus } from '@vetch/contracts/payment';
import type { PaymentEventType } from '@vetch/contracts/webhooks';
import { change, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { BankState } from '../bank/bank.ts';
import type { Deps } from '../deps.ts';
import { tellOrderService } from '../events/tell-order-service.ts';
import { enter } from '../gift-cards/gift-card-ledger.ts';
import { writeEntry } from '../ledger/ledger-repository.ts';
import { findPayment, type KeptPayment, paymentNotFound } from './payment-repository.ts';
import { entryOf, mayMove } from './payment-state.ts';

/**
 * The one place where a payment moves: to where the bank says it stands. A state at the bank is only ever followed by
 * later ones, so that news which no move leads to are old news and change nothing. Returns the payment as it is now.
 */
export async function recordOutcome(deps: Deps, id: string, said: BankState): Promise<KeptPayment> {
  return inTransaction(deps.db, async (tx) => {
    const row = await selectOne<Mover>(
      tx,
      'SELECT id, order_id, bank_card, status, amount_cents, gift_card_id, gift_cents FROM payments WHERE id = ? FOR UPDATE',
      [id],
    );
    if (!row) throw paymentNotFound();
    const [, payment] = await Promise.all([
      mayMove(row.status, said.status) && move(deps, tx, row, said),
      findPayment(tx, id),
    ]);
    return payment;
  });
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

type Mover = {
  id: string;
  order_id: string;
  bank_card: string | null;
  status: PaymentStatus;
  amount_cents: number;
  gift_card_id: string | null;
  gift_cents: number;
};

/** What becomes of what a gift card holds for a payment. */
const giftEntryOf = { captured: 'capture', declined: 'release', voided: 'release' } as const;

function moveGiftCard(tx: PoolConnection, payment: Mover, to: PaymentStatus, at: Date): Promise<void> | undefined {
  const { id, gift_card_id: giftCardId, gift_cents: amountCents } = payment;
  const isOver = to === 'captured' || to === 'declined' || to === 'voided';
  if (!isOver || giftCardId === null || amountCents === 0) return undefined;
  return enter(tx, { kind: giftEntryOf[to], of: id, giftCardId, paymentId: id, amountCents, at });
}

async function move(deps: Deps, tx: PoolConnection, payment: Mover, said: BankState): Promise<void> {
  const at = deps.now();
  const changed = change(
    tx,
    `UPDATE payments SET status = ?, refusal = ?, challenged_at = COALESCE(challenged_at, ?)
      WHERE id = ? AND status = ?`,
    [said.status, said.refusal, said.status === 'requires_action' ? toSql(at) : null, payment.id, payment.status],
  );
  const kind = entryOf(payment.status, said.status);
  const entry = { of: payment.id, paymentId: payment.id, amountCents: payment.amount_cents, at };
  const about = { id: payment.id, orderId: payment.order_id, bankCard: payment.bank_card };
  const event = eventOf[said.status];
  await Promise.all([
    changed,
    kind && writeEntry(tx, { kind, ...entry }),
    moveGiftCard(tx, payment, said.status, at),
    event && tellOrderService(deps, tx, about, event),
  ]);
}
