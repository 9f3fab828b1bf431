import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';

const initSql = join(import.meta.dirname, '../../init.sql');

/** Creates the four schemas and accounts by init.sql, each account with `password`. Returns the URL of an account's schema. */
export async function ensureSchemas(rootUrl: string, password: string): Promise<(schema: string) => string> {
  const root = await mysql.createConnection({ uri: rootUrl, multipleStatements: true });
  await root.query(readFileSync(initSql, 'utf8'));
  for (const schema of ['user', 'product', 'order', 'payment']) {
    await root.query('ALTER USER ?@? IDENTIFIED BY ?', [`${schema}_service`, '%', password]);
  }
  await root.end();
  const { host } = new URL(rootUrl);
  return (schema) => `mysql://${schema}_service:${password}@${host}/${schema}_db`;
}
