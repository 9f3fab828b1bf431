import { change, selectOne } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { StockBooks } from './stock-books-repository.ts';

/** What an item's books are brought to, and what the ledger sums to before it. */
export type Correction = Pick<StockBooks, 'kind' | 'key' | 'ledger'> & {
  readonly truth: StockBooks['counters'];
  readonly note: string;
  readonly actor: string;
};

const tables = { stem: ['stems', 'stem_key'], 'add-on': ['add_ons', 'add_on_key'] } as const;

/** Every move of an item ends with its row, so that whoever has locked it sees all moves whole. `false`: no such item. */
export async function lockItem(tx: PoolConnection, kind: StockBooks['kind'], key: string): Promise<boolean> {
  const [table, column] = tables[kind];
  const sql = `SELECT ${column} FROM ${table} WHERE ${column} = ? FOR UPDATE`;
  return (await selectOne(tx, sql, [key])) !== undefined;
}

/** Adds the entry that brings the ledger to the truth, all zeros if only the counters were wrong, and sets the counters. */
export async function writeCorrection(tx: PoolConnection, correction: Correction): Promise<void> {
  const { kind, key, truth, ledger, note, actor } = correction;
  const [table, column] = tables[kind];
  await change(
    tx,
    `INSERT INTO stock_movements
       (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at, note, actor)
     VALUES (?, ?, ?, 'correct', ?, ?, ?, NULL, UTC_TIMESTAMP(3), ?, ?)`,
    [
      uuidv7(),
      kind,
      key,
      truth.onHand - ledger.onHand,
      truth.held - ledger.held,
      truth.allocated - ledger.allocated,
      note,
      actor,
    ],
  );
  await change(tx, `UPDATE ${table} SET on_hand = ?, held = ?, allocated = ? WHERE ${column} = ?`, [
    truth.onHand,
    truth.held,
    truth.allocated,
    key,
  ]);
}
