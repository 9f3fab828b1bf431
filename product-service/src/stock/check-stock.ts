import type { StockCheck } from '@vetch/contracts/stock';
import type { Pool } from 'mysql2/promise';
import type { Logger } from 'pino';
import { findDifferences } from './stock-books-repository.ts';

/** Compares what is counted with the ledger and the reservations, as they are at this moment. */
export async function checkStock(db: Pool): Promise<StockCheck> {
  return { differences: await findDifferences(db), checkedAt: new Date().toISOString() };
}

/** The same for the log: somebody has to look at it, because only a person knows how many stems there are. */
export async function watchStock(db: Pool, log: Logger): Promise<void> {
  const { differences } = await checkStock(db);
  if (differences.length > 0) log.error({ differences }, 'the books of the stock differ');
}
