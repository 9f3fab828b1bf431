import type { Fulfilment } from '@vetch/contracts/delivery';
import type { Recipe, StemCount } from '@vetch/contracts/recipes';
import type { Substitution, SubstitutionState } from '@vetch/contracts/substitution';
import { AppError } from '@vetch/service-kit/http/app-error';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, fromSqlOrNull, toSql } from '@vetch/service-kit/mysql/instants';
import { orderedStems } from './substitution.ts';

/** A substitution with what only the shop knows of it. */
export type SubstitutionRecord = Substitution & {
  readonly orderId: string;
  readonly deliveryId: string;
  /** How many bouquets the line has. */
  readonly bouquets: number;
  readonly wasted: boolean;
  /** The florist's account. */
  readonly actor: string;
};

const COLUMNS = `id, order_id, delivery_id, line_id, state, from_stem, to_stem, bouquets, wasted, reason, recipe, actor,
  asked_at, told_at, answered_at`;

type Row = {
  id: string;
  order_id: string;
  delivery_id: string;
  line_id: string;
  state: SubstitutionState;
  from_stem: StemCount;
  to_stem: StemCount;
  bouquets: number;
  wasted: number;
  reason: string;
  recipe: Recipe;
  actor: string;
  asked_at: string;
  told_at: string | null;
  answered_at: string | null;
};

/** The substitutions of an order, first to last. */
export async function substitutionsOf(db: Db, orderId: string): Promise<SubstitutionRecord[]> {
  const sql = `SELECT ${COLUMNS} FROM substitutions WHERE order_id = ? ORDER BY asked_at, id`;
  return (await select<Row>(db, sql, [orderId])).map(toRecord);
}

export async function findSubstitution(db: Db, id: string): Promise<SubstitutionRecord | undefined> {
  const row = await selectOne<Row>(db, `SELECT ${COLUMNS} FROM substitutions WHERE id = ?`, [id]);
  return row && toRecord(row);
}

/** What a request with this key has asked for before. */
export async function substitutionOfRequest(db: Db, orderId: string, key: string) {
  const sql = `SELECT ${COLUMNS} FROM substitutions WHERE order_id = ? AND request_key = ?`;
  const row = await selectOne<Row>(db, sql, [orderId, key]);
  return row && toRecord(row);
}

/** A second one that is open for the same line violates a key. */
export async function insertSubstitution(tx: Db, record: SubstitutionRecord, requestKey: string): Promise<void> {
  const { id, orderId, deliveryId, lineId, state, from, to, bouquets, wasted, reason, recipe, actor } = record;
  await change(
    tx,
    `INSERT INTO substitutions (id, order_id, delivery_id, line_id, open_line_id, request_key, state, from_stem, to_stem,
       bouquets, wasted, reason, recipe, actor, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, orderId, deliveryId, lineId, lineId, requestKey, state, JSON.stringify(from), JSON.stringify(to)],
      ...[bouquets, wasted, reason, JSON.stringify(recipe), actor, toSql(new Date(record.askedAt))],
    ],
  );
}

/** Compare and set; `false` when it is not as it was. What is over is open no more. */
export async function moveSubstitution(
  tx: Db,
  id: string,
  from: SubstitutionState,
  to: SubstitutionState,
): Promise<boolean> {
  const isOpen = to === 'asked' || to === 'taking';
  const sql = `UPDATE substitutions SET state = ?, open_line_id = IF(?, open_line_id, NULL) WHERE id = ? AND state = ?`;
  return (await change(tx, sql, [to, isOpen, id, from])) === 1;
}

export async function noteAnswer(tx: Db, id: string, by: string, now: Date): Promise<void> {
  const sql = 'UPDATE substitutions SET answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL';
  await change(tx, sql, [toSql(now), by, id]);
}

/** The buyer has been written to; the first time counts. */
export async function noteTold(db: Db, id: string, now: Date): Promise<void> {
  await change(db, 'UPDATE substitutions SET told_at = ? WHERE id = ? AND told_at IS NULL', [toSql(now), id]);
}

/** A bouquet is not tied while one of its stems is in question. */
export async function requireNoneOpen(tx: Db, deliveryId: string, to: Fulfilment): Promise<void> {
  if (to === 'in_design') return;
  const sql = 'SELECT state FROM substitutions WHERE delivery_id = ? AND open_line_id IS NOT NULL LIMIT 1';
  const open = await selectOne<{ state: SubstitutionState }>(tx, sql, [deliveryId]);
  if (!open) return;
  const why = open.state === 'asked' ? 'The buyer has not answered about a stem yet.' : 'A stem is being replaced.';
  throw new AppError('substitution-open', `${why} Until then the bouquet cannot be tied.`);
}

/** The line has this recipe from now on; the one that was ordered is kept. */
export async function setRecipe(tx: Db, lineId: string, recipe: Recipe): Promise<void> {
  // The first assignment sees the recipe as it was.
  const sql = 'UPDATE order_lines SET ordered_recipe = COALESCE(ordered_recipe, recipe), recipe = ? WHERE id = ?';
  await change(tx, sql, [JSON.stringify(recipe), lineId]);
}

/** The stems of the order as it was placed. */
export async function findOrderedStems(db: Db, orderId: string): Promise<string[]> {
  const sql = 'SELECT recipe, ordered_recipe FROM order_lines WHERE order_id = ?';
  const rows = await select<{ recipe: Recipe; ordered_recipe: Recipe | null }>(db, sql, [orderId]);
  return orderedStems(rows.map((row) => row.ordered_recipe ?? row.recipe));
}

const toRecord = (row: Row): SubstitutionRecord => ({
  ...{ id: row.id, orderId: row.order_id, deliveryId: row.delivery_id, lineId: row.line_id, state: row.state },
  ...{ from: row.from_stem, to: row.to_stem, bouquets: row.bouquets, wasted: Boolean(row.wasted) },
  ...{ reason: row.reason, recipe: row.recipe, actor: row.actor, askedAt: fromSql(row.asked_at) },
  ...{ toldAt: fromSqlOrNull(row.told_at), answeredAt: fromSqlOrNull(row.answered_at) },
});
