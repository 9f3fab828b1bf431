import mysql from 'mysql2/promise';

/** The tables that grow with each order, parents first. */
const tables = {
  order_db: ['orders', 'order_deliveries', 'order_lines', 'order_events', 'payment_attempts', 'checkouts'],
  payment_db: ['payments', 'ledger_entries'],
} as const;

const BATCH = 20_000;

/** Copies one placed order, with all that belongs to it, until there are about `total`; each copy has ids of its own. */
export async function fillUpTo(rootUrl: string, total: number): Promise<void> {
  const db = await mysql.createConnection({ uri: rootUrl });
  const [[found]] = await db.query<mysql.RowDataPacket[]>(
    `SELECT (SELECT COUNT(*) FROM order_db.orders) AS orders, (SELECT id FROM order_db.orders WHERE status = 'placed' ORDER BY id LIMIT 1) AS id`,
  );
  await db.query('CREATE OR REPLACE TABLE order_db.numbers (n INT NOT NULL PRIMARY KEY)');
  for (let first = Number(found?.orders); first < total; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, total - first) }, (_, index) => [first + index]);
    await db.query('DELETE FROM order_db.numbers');
    await db.query('INSERT INTO order_db.numbers (n) VALUES ?', [numbers]);
    for (const [schema, names] of Object.entries(tables)) {
      for (const name of names) await copy(db, schema, name, found?.id);
    }
  }
  await db.query('DROP TABLE order_db.numbers');
  await db.query(`ANALYZE TABLE ${tables.order_db.map((name) => `order_db.${name}`).join(', ')}`);
  await db.end();
}

const ofOrder: Record<string, string> = {
  orders: 'one.id = ?',
  ledger_entries: 'one.payment_id IN (SELECT id FROM payment_db.payments WHERE order_id = ?)',
};

async function copy(db: mysql.Connection, schema: string, table: string, orderId: string): Promise<void> {
  const [columns] = await db.query<mysql.RowDataPacket[]>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ?`,
    [schema, table],
  );
  const names = columns.map(({ name }) => String(name));
  await db.query(
    `INSERT INTO ${schema}.${table} (${names.join(', ')})
     SELECT ${names.map(copyOf).join(', ')} FROM ${schema}.${table} AS one JOIN order_db.numbers AS number
      WHERE ${ofOrder[table] ?? 'one.order_id = ?'}`,
    [orderId],
  );
}

/** Ids are numbered in their first digits, which keeps those of one order together. */
function copyOf(column: string): string {
  if (column === 'basket_id' || column === 'customer_id' || column === 'care_code') return 'NULL';
  if (column === 'reference') return `CONCAT('X', LPAD(number.n, 8, '0'))`;
  if (column === 'card_token_hash' || column === 'operation_key')
    return `CONCAT(LPAD(number.n, 8, '0'), SUBSTR(one.${column}, 9))`;
  return /(^|_)id$/.test(column) ? `CONCAT(LPAD(HEX(number.n), 8, '0'), SUBSTR(one.${column}, 9))` : `one.${column}`;
}
