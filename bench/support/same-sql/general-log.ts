import { change, select } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';

/** A statement with its values filled in, and the schema of the account that sent it. */
export type Sent = { readonly schema: string; readonly sql: string };

type LogRow = { account: string; thread: string; command: string; argument: string };

/** From now on the server writes down every statement, until the function that this returns is called. */
export async function writeGeneralLog(root: Pool): Promise<() => Promise<void>> {
  await change(root, `SET GLOBAL log_output = 'TABLE'`);
  await change(root, 'SET GLOBAL general_log = 1');
  return async () => {
    await change(root, 'SET GLOBAL general_log = 0');
    await root.query('TRUNCATE TABLE mysql.general_log');
  };
}

/** What the services' accounts send while `work` runs, in the order in which the server began it. */
export async function sentDuring(root: Pool, work: () => Promise<unknown>): Promise<Sent[]> {
  await root.query('TRUNCATE TABLE mysql.general_log');
  await work();
  const rows = await select<LogRow>(
    root,
    `SELECT SUBSTRING_INDEX(user_host, '[', 1) AS account, CAST(thread_id AS CHAR) AS thread, command_type AS command,
            CONVERT(argument USING utf8mb4) AS argument
       FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')`,
  );
  const ofServices = rows.filter(({ account }) => account.endsWith('_service'));
  requireWholeTransactions(ofServices);
  return ofServices.flatMap(({ account, argument }) =>
    statementsOf(argument).map((sql) => ({ schema: account.replace(/_service$/, '_db'), sql })),
  );
}

/** The statements of a message: the kit joins them by a semicolon and a new line, which no escaped value contains. */
function statementsOf(message: string): string[] {
  const statements = message.split(';\n').map((sql) => sql.trim().replace(/;$/, ''));
  for (const sql of statements) {
    const withoutValues = sql.replaceAll(/'(?:[^'\\]|\\.|'')*'/gs, '');
    if (/['?]/.test(withoutValues)) throw new Error(`This is no statement with its values: ${sql}`);
  }
  return statements;
}

/** Whoever repeats this on one connection for each account would otherwise mix two transactions. */
function requireWholeTransactions(rows: readonly LogRow[]): void {
  const inTransaction = new Map<string, string>();
  for (const { account, thread, argument } of rows) {
    if ((inTransaction.get(account) ?? thread) !== thread) throw new Error(`Two transactions of ${account} at once`);
    if (/^START TRANSACTION/.test(argument)) inTransaction.set(account, thread);
    if (/(^|;\n)(COMMIT|ROLLBACK)$/.test(argument)) inTransaction.delete(account);
  }
}
