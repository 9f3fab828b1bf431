import { change, selectOne } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';

/** No transaction lasts so long: by the clock of the database, which dates all movements, none that is older is still to come. */
const SETTLED_MINUTES = 60;
/** So many days at a time, so that no statement takes long. */
const STEP_DAYS = 7;

/**
 * Adds old movements to the sums of their items, so that comparing the books takes no longer the longer the shop has been
 * open. The movements stay. Any number of replicas may do this at once; to be called now and then.
 */
export async function sumUpMovements(db: Pool): Promise<void> {
  while (await inTransaction(db, sumUpStep));
}

type Step = { readonly since: string; readonly upto: string; readonly is_empty: number; readonly is_last: number };

/** `false` when everything that is old enough is in the sums. */
async function sumUpStep(tx: PoolConnection): Promise<boolean> {
  await change(tx, "INSERT IGNORE INTO stock_summed_until (id, moved_at) VALUES (1, '2000-01-01')");
  await selectOne(tx, 'SELECT moved_at FROM stock_summed_until FOR UPDATE');
  const step = await nextStep(tx);
  if (!step || step.is_empty) return false;
  await change(
    tx,
    `INSERT INTO stock_sums (item_kind, item_key, on_hand, held, allocated)
     SELECT item_kind, item_key, SUM(on_hand), SUM(held), SUM(allocated) FROM stock_movements
      WHERE moved_at >= ? AND moved_at < ? GROUP BY item_kind, item_key
         ON DUPLICATE KEY UPDATE on_hand = stock_sums.on_hand + VALUES(on_hand),
            held = stock_sums.held + VALUES(held), allocated = stock_sums.allocated + VALUES(allocated)`,
    [step.since, step.upto],
  );
  await change(tx, 'UPDATE stock_summed_until SET moved_at = ?', [step.upto]);
  return !step.is_last;
}

/** From where the sums end, or the first movement after it, as far as one step goes. */
function nextStep(tx: PoolConnection): Promise<Step | undefined> {
  return selectOne<Step>(
    tx,
    `SELECT since, upto, upto <= since AS is_empty, upto = settled AS is_last
       FROM (SELECT since, settled, LEAST(settled, DATE_ADD(COALESCE(first_at, settled), INTERVAL ${STEP_DAYS} DAY)) AS upto
               FROM (SELECT moved_at AS since, DATE_SUB(UTC_TIMESTAMP(3), INTERVAL ${SETTLED_MINUTES} MINUTE) AS settled,
                            (SELECT MIN(m.moved_at) FROM stock_movements m WHERE m.moved_at >= u.moved_at) AS first_at
                       FROM stock_summed_until u) a) b`,
  );
}
