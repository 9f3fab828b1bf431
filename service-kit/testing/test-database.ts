import { randomUUID } from 'node:crypto';
import mysql, { type Pool } from 'mysql2/promise';
import { createDatabase } from '../mysql/database.ts';
import { migrate } from '../mysql/migrate.ts';
import { silentLog } from './log.ts';

/** A new database for one test file, with the migrations of `folder` applied, on the server of TEST_DATABASE_URL. */
export async function createTestDatabase(folder: string): Promise<Pool> {
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = await mysql.createConnection({ uri: url.href });
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await admin.end();
  url.pathname = name;
  const db = createDatabase(url.href, 12);
  await migrate(db, folder, silentLog);
  return db;
}
