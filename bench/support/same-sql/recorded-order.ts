import type { Pool } from 'mysql2/promise';
import { untilShopRests } from '../at-rest.ts';
import { type Sent, sentDuring, writeGeneralLog } from './general-log.ts';
import { ownKeys } from './own-keys.ts';
import { growth, type Tally, tally } from './tally.ts';

/** A row that has to be there before the order is placed; every value as text. */
export type NeededRow = {
  readonly schema: string;
  readonly table: string;
  readonly columns: Readonly<Record<string, string | null>>;
};

/** All that the shop's databases are asked for one order, from the request until its answer. */
export type RecordedOrder = {
  readonly statements: readonly Sent[];
  readonly needed: readonly NeededRow[];
  /** What was drawn for this order and is another in the next. */
  readonly ownKeys: readonly string[];
};

/** With what it adds to each figure. */
export type Recorded = { readonly order: RecordedOrder; readonly adds: Tally };

type Recording = { readonly statements: readonly Sent[]; readonly before: readonly NeededRow[]; readonly adds: Tally };

const RECORDINGS = 7;

/** The tables from which an order takes what its shopper prepared, parents first. */
const prepared = [
  { schema: 'order_db', table: 'baskets' },
  { schema: 'order_db', table: 'basket_lines' },
  { schema: 'payment_db', table: 'card_tokens' },
];

/**
 * Records one order, and what it adds. `restart` starts the shop again: the server fills values in only where it already
 * wrote its log when the statement was prepared. `prepare` gives the function that places an order.
 */
export async function recordOrder(
  root: Pool,
  restart: () => Promise<unknown>,
  prepare: () => Promise<() => Promise<unknown>>,
): Promise<Recorded> {
  const recordings: Recording[] = [];
  const stopLog = await writeGeneralLog(root);
  await restart();
  for (let nth = 0; nth < RECORDINGS; nth += 1) recordings.push(await recording(root, prepare));
  await stopLog();
  await restart();
  const [one, another] = withoutStrangers(recordings);
  return { order: orderOf(one, another), adds: one.adds };
}

async function recording(root: Pool, prepare: () => Promise<() => Promise<unknown>>): Promise<Recording> {
  await untilShopRests(root);
  const sums = await tally(root);
  const place = await prepare();
  const before = await preparedRows(root);
  const statements = await sentDuring(root, place);
  return { statements, before, adds: growth(sums, await tally(root)) };
}

/** Now and then a loop asks something meanwhile; the two with the fewest statements have only what an order asks. */
function withoutStrangers(recordings: readonly Recording[]): [Recording, Recording] {
  const [one, another] = recordings.toSorted((a, b) => a.statements.length - b.statements.length);
  if (one && another && one.statements.length === another.statements.length) return [one, another];
  throw new Error(`No two orders have as few: ${recordings.map(({ statements }) => statements.length)} statements`);
}

function orderOf(one: Recording, another: Recording): RecordedOrder {
  const [asked, askedOther] = [sqlOf(one), sqlOf(another)];
  const needed = mentioning(one.before, ownKeys(asked, askedOther));
  const neededOther = mentioning(another.before, ownKeys(askedOther, asked));
  const own = ownKeys([...asked, ...needed.map(textOf)], [...askedOther, ...neededOther.map(textOf)]);
  return { statements: one.statements, needed, ownKeys: [...own] };
}

const sqlOf = ({ statements }: Recording) => statements.map(({ sql }) => sql);
const textOf = ({ columns }: NeededRow) => Object.values(columns).join('\n');

const mentioning = (rows: readonly NeededRow[], keys: ReadonlySet<string>) =>
  rows.filter(({ columns }) => Object.values(columns).some((value) => value !== null && keys.has(value)));

async function preparedRows(root: Pool): Promise<NeededRow[]> {
  const rows: NeededRow[] = [];
  for (const { schema, table } of prepared) {
    const sql = `SELECT * FROM ${schema}.${table}`;
    const [found] = await root.query({ sql, typeCast: (field) => field.string() });
    for (const columns of found as NeededRow['columns'][]) rows.push({ schema, table, columns });
  }
  return rows;
}
