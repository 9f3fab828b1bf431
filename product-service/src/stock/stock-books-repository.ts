import type { StockDifference } from '@vetch/contracts/stock';
import { type Db, select } from '@vetch/service-kit/mysql/database';

/** What the counters, the ledger and the reservations each say of one stem or extra. */
export type StockBooks = StockDifference;

type BooksRow = {
  item_kind: StockBooks['kind'];
  item_key: string;
  on_hand: number;
  held: number;
  allocated: number;
  ledger_on_hand: number;
  ledger_held: number;
  ledger_allocated: number;
  reserved_held: number;
  reserved_allocated: number;
};

const sums = [
  'on_hand',
  'held',
  'allocated',
  'ledger_on_hand',
  'ledger_held',
  'ledger_allocated',
  'reserved_held',
  'reserved_allocated',
];

/** The ledger: what was summed up of it before, and every movement since. */
const ledger = `
  SELECT item_kind, item_key, on_hand, held, allocated FROM stock_sums
  UNION ALL SELECT item_kind, item_key, on_hand, held, allocated FROM stock_movements
             WHERE moved_at >= COALESCE((SELECT moved_at FROM stock_summed_until), '2000-01-01')`;

/** Each book of the shop as rows of all eight sums, with zeros where it says nothing. `of` narrows all of them. */
const books = (of: string) => `
  SELECT 'stem' AS item_kind, stem_key AS item_key, on_hand, held, allocated, 0 AS ledger_on_hand, 0 AS ledger_held,
         0 AS ledger_allocated, 0 AS reserved_held, 0 AS reserved_allocated FROM stems
  UNION ALL SELECT 'add-on', add_on_key, on_hand, held, allocated, 0, 0, 0, 0, 0 FROM add_ons
  UNION ALL SELECT item_kind, item_key, 0, 0, 0, SUM(on_hand), SUM(held), SUM(allocated), 0, 0
              FROM (${ledger}) l ${of} GROUP BY item_kind, item_key
  UNION ALL SELECT item_kind, item_key, 0, 0, 0, 0, 0, 0, SUM(IF(r.state = 'held', quantity, 0)),
                   SUM(IF(r.state = 'confirmed', quantity, 0))
              FROM reservations r JOIN reservation_items i ON i.order_id = r.order_id AND r.state IN ('held', 'confirmed') ${of}
             GROUP BY item_kind, item_key`;

const summedBooks = (of: string) => `
  SELECT item_kind, item_key, ${sums.map((name) => `CAST(SUM(${name}) AS SIGNED) AS ${name}`).join(', ')}
    FROM (${books(of)}) b ${of} GROUP BY item_kind, item_key`;

/**
 * The items whose books differ. One statement sees one moment: what orders do meanwhile is in all of the books or in
 * none. An item that has gone but is still in a ledger or a reservation differs too.
 */
export async function findDifferences(db: Db): Promise<StockDifference[]> {
  const rows = await select<BooksRow>(
    db,
    `SELECT item_kind, item_key, ${sums.join(', ')} FROM (${summedBooks('')}) s
      WHERE on_hand <> ledger_on_hand OR held <> ledger_held OR allocated <> ledger_allocated
         OR held <> reserved_held OR allocated <> reserved_allocated
      ORDER BY item_kind, item_key`,
  );
  return rows.map(toBooks);
}

/** The books of one item; `undefined` when no book knows it. */
export async function findBooks(db: Db, kind: StockBooks['kind'], key: string): Promise<StockBooks | undefined> {
  const ofItem = 'WHERE item_kind = ? AND item_key = ?';
  const values = [kind, key, kind, key, kind, key];
  const [row] = await select<BooksRow>(db, summedBooks(ofItem), values);
  return row && toBooks(row);
}

const toBooks = (row: BooksRow): StockBooks => ({
  kind: row.item_kind,
  key: row.item_key,
  counters: { onHand: row.on_hand, held: row.held, allocated: row.allocated },
  ledger: { onHand: row.ledger_on_hand, held: row.ledger_held, allocated: row.ledger_allocated },
  reservations: { held: row.reserved_held, allocated: row.reserved_allocated },
});
