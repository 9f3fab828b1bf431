import mysql from 'mysql2/promise';

const schemas = ['user_db', 'product_db', 'order_db', 'payment_db'];

/** Where an order is replayed: the loops of the shop see nothing of it, and do not work on it while the clock runs. */
export const copyOf = (schema: string) => `same_sql_${schema}`;

/** Copies the four schemas as they are, with every row, key and constraint. */
export async function copySchemas(rootUrl: string): Promise<void> {
  const db = await mysql.createConnection({ uri: rootUrl });
  await db.query('SET SESSION foreign_key_checks = 0');
  for (const schema of schemas) {
    await db.query(`CREATE DATABASE ${copyOf(schema)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await db.query(`USE ${copyOf(schema)}`);
    const [tables] = await db.query<mysql.RowDataPacket[]>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
      [schema],
    );
    for (const { name } of tables) await copyTable(db, schema, String(name));
  }
  await db.end();
}

async function copyTable(db: mysql.Connection, schema: string, table: string): Promise<void> {
  const [[made]] = await db.query<mysql.RowDataPacket[]>(`SHOW CREATE TABLE ${schema}.${table}`);
  await db.query(String(made?.['Create Table']));
  await db.query(`INSERT INTO ${table} SELECT * FROM ${schema}.${table}`);
  await db.query(`ANALYZE TABLE ${table}`);
}
