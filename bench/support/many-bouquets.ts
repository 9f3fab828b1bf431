import mysql from 'mysql2/promise';

/** Adds `count` copies of the demo bouquets under names of their own, with their recipes, and says that the catalogue changed. */
export async function addBouquets(databaseUrl: string, count: number): Promise<void> {
  const db = await mysql.createConnection({ uri: databaseUrl });
  const copy = (table: string, columns: string) =>
    db.query(
      `INSERT INTO ${table} (slug, ${columns})
       SELECT CONCAT(one.slug, '-', number.n), ${columns.replaceAll(/\w+/g, 'one.$&')} FROM ${table} AS one
         JOIN numbers AS number WHERE one.slug NOT REGEXP '-[0-9]+$'`,
    );
  const [[demo]] = await db.query<mysql.RowDataPacket[]>('SELECT COUNT(*) AS bouquets FROM bouquets');
  await db.query('CREATE TABLE numbers (n INT NOT NULL PRIMARY KEY)');
  const numbers = Array.from({ length: Math.ceil(count / Number(demo?.bouquets)) }, (_, n) => [n]);
  await db.query('INSERT INTO numbers (n) VALUES ?', [numbers]);
  for (const table of ['bouquets', 'bouquet_sizes', 'bouquet_stems', 'bouquet_occasions'])
    await copy(table, await columnsOf(db, table));
  await db.query('DROP TABLE numbers');
  await db.query('UPDATE catalogue_version SET version = ?', [crypto.randomUUID()]);
  await db.end();
}

async function columnsOf(db: mysql.Connection, table: string): Promise<string> {
  const [columns] = await db.query<mysql.RowDataPacket[]>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = ? AND column_name <> 'slug' ORDER BY ordinal_position`,
    [table],
  );
  return columns.map(({ name }) => name).join(', ');
}
