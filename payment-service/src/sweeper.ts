import { sweepOutbox } from '@vetch/service-kit/messaging/outbox';
import { change, select } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { deleteOldQuotas } from './cards/card-token-quota-repository.ts';
import { deleteOldCardTokens } from './cards/card-token-repository.ts';
import type { Deps } from './deps.ts';
import { returnMoney } from './gift-cards/return-money.ts';
import { nextCheck } from './next-check.ts';
import { deleteOldBars } from './payments/barred-payment-repository.ts';
import { findPayment } from './payments/payment-repository.ts';
import { settlePayment } from './payments/settle-payment.ts';
import { finishRefund } from './refunds/refund-payment.ts';

const AT_A_TIME = 10;

const settle = async (deps: Deps, id: string) => settlePayment(deps, await findPayment(deps.db, id));

const returnUnbought = (deps: Deps, id: string) => returnMoney(deps, id, 'no-answer');

/** What a killed process or a silent bank leaves unfinished, and how it is finished. */
const chores = [
  { table: 'payments', status: 'processing', finish: settle },
  // Its owner may have answered the bank while nobody here could write that down.
  { table: 'payments', status: 'requires_action', finish: settle },
  { table: 'refunds', status: 'pending', finish: finishRefund },
  // Nobody waits for the code any more.
  { table: 'gift_cards', status: 'buying', finish: returnUnbought },
  { table: 'gift_cards', status: 'returning', finish: returnUnbought },
] as const;

type Chore = (typeof chores)[number];

/** Finishes what has been unfinished for a minute and forgets what is of no more use. Any number may run at once. */
export async function sweep(deps: Deps): Promise<void> {
  const now = deps.now();
  await deleteOldCardTokens(deps.db, now);
  await deleteOldQuotas(deps.db, now);
  await deleteOldBars(deps.db, now);
  await sweepOutbox(deps.db, now);
  for (const chore of chores) {
    const due = await findDue(deps, chore, now);
    await Promise.all(due.map((row) => attempt(deps, chore, row)));
  }
}

type DueRow = { readonly id: string; readonly check_at: string };

const findDue = ({ db }: Deps, { table, status }: Chore, now: Date) =>
  select<DueRow>(
    db,
    `SELECT id, check_at FROM ${table}
      WHERE status = '${status}' AND check_at <= ?
      ORDER BY check_at LIMIT ${AT_A_TIME}`,
    [toSql(now)],
  );

/** Compare and set: of several sweepers one gets the row, and if that one dies the row is due again in a minute. */
async function claim({ db, now }: Deps, { table, status }: Chore, { id, check_at }: DueRow): Promise<boolean> {
  const claimed = await change(
    db,
    `UPDATE ${table} SET check_at = ? WHERE id = ? AND check_at = ? AND status = '${status}'`,
    [toSql(nextCheck(now())), id, check_at],
  );
  return claimed === 1;
}

async function attempt(deps: Deps, chore: Chore, row: DueRow): Promise<void> {
  if (!(await claim(deps, chore, row))) return;
  const { table, finish } = chore;
  await finish(deps, row.id).catch((err: unknown) => {
    deps.log.warn({ err, table, id: row.id }, 'still unfinished');
  });
}
