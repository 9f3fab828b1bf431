import { change, changeExactly } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';

/** How each move changes the counters of an item, per stem that is moved. What is neither held nor allocated is free. */
const moves = {
  hold: { onHand: 0, held: 1, allocated: 0 },
  allocate: { onHand: 0, held: -1, allocated: 1 },
  /** Takes free stems again for an order whose hold ran out before it was paid for. */
  reclaim: { onHand: 0, held: 0, allocated: 1 },
  /** Takes allocated stems out of the shop: they are in a bouquet now. */
  consume: { onHand: -1, held: 0, allocated: -1 },
  release: { onHand: 0, held: -1, allocated: 0 },
  return: { onHand: 0, held: 0, allocated: -1 },
  expire: { onHand: 0, held: -1, allocated: 0 },
} as const;

export type StockMove = keyof typeof moves;

/** The rows that say what is moved: all that an order has left, or what went into one of its deliveries. */
type Listed = { readonly table: string; readonly where: string; readonly values: readonly string[] };

/**
 * Moves everything that a reservation lists and writes it into the ledger. An item of which too few are free, or that
 * does not exist, is not matched by its update, and then the whole move is `Unmatched`. Rows are locked in key order,
 * stems first, so that no two moves wait for each other; this comes last in a transaction, so that nobody waits long.
 */
export const moveStock = (tx: PoolConnection, orderId: string, move: StockMove): Promise<void> =>
  moveListed(tx, move, {
    table: 'reservation_items',
    where: 'i.order_id = ? AND i.quantity > 0',
    values: [orderId],
  });

/** The same for what went into the bouquets of a delivery. */
export const consumeListed = (tx: PoolConnection, orderId: string, deliveryId: string): Promise<void> =>
  moveListed(tx, 'consume', {
    table: 'consumed_items',
    where: 'i.order_id = ? AND i.delivery_id = ?',
    values: [orderId, deliveryId],
  });

async function moveListed(tx: PoolConnection, move: StockMove, listed: Listed): Promise<void> {
  const all = (kind: string) => ({ count: countSql(listed, kind), values: listed.values });
  await Promise.all([
    change(tx, ledgerSql(move, listed), [uuidv7(), ...listed.values]),
    changeExactly(tx, all('stem'), stemsSql(move, listed), listed.values),
    changeExactly(tx, all('add-on'), addOnsSql(move, listed), listed.values),
  ]);
}

const countSql = ({ table, where }: Listed, kind: string) =>
  `SELECT COUNT(*) FROM ${table} i WHERE ${where} AND i.item_kind = '${kind}'`;

const ledgerSql = (move: StockMove, { table, where }: Listed) => `
  INSERT INTO stock_movements
    (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)
  SELECT ?, item_kind, item_key, '${move}', quantity * (${moves[move].onHand}), quantity * (${moves[move].held}),
         quantity * (${moves[move].allocated}), order_id, UTC_TIMESTAMP(3)
    FROM ${table} i
   WHERE ${where}`;

const stemsSql = (move: StockMove, { table, where }: Listed) => `
  UPDATE ${table} i STRAIGHT_JOIN stems s ON s.stem_key = i.item_key
     SET ${assignments(move)}
   WHERE ${where} AND i.item_kind = 'stem' AND ${enoughIsFree(move)}`;

const addOnsSql = (move: StockMove, { table, where }: Listed) => `
  UPDATE ${table} i STRAIGHT_JOIN add_ons s ON s.add_on_key = i.item_key
     SET ${assignments(move)}
   WHERE ${where} AND i.item_kind = 'add-on' AND ${enoughIsFree(move)}`;

const assignments = (move: StockMove) =>
  [
    `s.on_hand = s.on_hand + i.quantity * (${moves[move].onHand})`,
    `s.held = s.held + i.quantity * (${moves[move].held})`,
    `s.allocated = s.allocated + i.quantity * (${moves[move].allocated})`,
  ].join(', ');

/** Always true of moves that take nothing from what is free. */
const enoughIsFree = (move: StockMove) => {
  const { onHand, held, allocated } = moves[move];
  return `s.on_hand - s.held - s.allocated >= i.quantity * (${held + allocated - onHand})`;
};
