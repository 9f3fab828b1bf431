import type { RepairStock } from '@vetch/contracts/stock';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { findBooks, type StockBooks } from './stock-books-repository.ts';
import { type Correction, lockItem, writeCorrection } from './stock-correction-repository.ts';

/**
 * Brings the books of one item together under its lock: what is held and allocated is what the reservations say, what
 * is on hand is what was counted or else what the ledger says. Returns the books before it, or `undefined` when they
 * agreed already. `actor` is the account of who repairs.
 */
export function repairStock(db: Pool, repair: RepairStock, actor: string): Promise<StockBooks | undefined> {
  return inTransaction(db, (tx) => repairUnderLock(tx, repair, actor));
}

async function repairUnderLock(
  tx: PoolConnection,
  repair: RepairStock,
  actor: string,
): Promise<StockBooks | undefined> {
  const { kind, key, onHand, reason } = repair;
  if (!(await lockItem(tx, kind, key))) throw noSuchItem(key);
  const books = await findBooks(tx, kind, key);
  if (!books) throw noSuchItem(key);
  const truth = { onHand: onHand ?? books.ledger.onHand, ...books.reservations };
  const promised = truth.held + truth.allocated;
  if (truth.onHand < promised) throw stockPromised(promised);
  const correction: Correction = { kind, key, truth, ledger: books.ledger, note: reason, actor };
  if (isSame(books.counters, truth) && isSame(books.ledger, truth)) return undefined;
  await writeCorrection(tx, correction);
  return books;
}

type Counters = StockBooks['counters'];

const isSame = (a: Counters, b: Counters) => a.onHand === b.onHand && a.held === b.held && a.allocated === b.allocated;

const noSuchItem = (key: string) =>
  new AppError('invalid-request', 'The shop has no such item.', {
    errors: [fieldError('key', `The shop has no “${key}”.`)],
  });

const stockPromised = (promised: number) =>
  new AppError(
    'stock-promised',
    `${promised} are promised to orders; say how many there really are, or cancel first.`,
    {
      promised,
    },
  );
