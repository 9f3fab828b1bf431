import type { DeskReview, ReviewState, WriteReview } from '@vetch/contracts/review';
import { AppError } from '@vetch/service-kit/http/app-error';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';

/** The bouquet of an order that a review is about. */
export type Bought = { readonly orderId: string; readonly slug: string };

type Row = Omit<DeskReview, 'writtenAt'> & { written_at: string };

const COLUMNS = `r.id, r.slug, b.name AS bouquet, r.rating, r.words, r.author, r.state, r.reason, r.answer, r.version,
  r.written_at`;
const FROM = 'FROM reviews r JOIN bouquets b ON b.slug = r.slug';

export type NewReview = WriteReview & Bought & { readonly id: string; readonly writtenAt: Date };

/** Fails with a duplicate when the bouquet of the order has a review. */
export async function insertReview(db: Db, review: NewReview): Promise<void> {
  const { id, orderId, slug, rating, words, author, writtenAt } = review;
  await change(
    db,
    `INSERT INTO reviews (id, order_id, slug, rating, words, author, state, version, written_at)
     VALUES (?, ?, ?, ?, ?, ?, 'waiting', 1, ?)`,
    [id, orderId, slug, rating, words, author, toSql(writtenAt)],
  );
}

/** What its author wrote instead, as long as it waits; `false` when it does not. */
export async function updateWaiting(db: Db, { orderId, slug }: Bought, written: WriteReview, now: Date) {
  const { rating, words, author } = written;
  const changed = await change(
    db,
    `UPDATE reviews SET rating = ?, words = ?, author = ?, version = version + 1, written_at = ?
      WHERE order_id = ? AND slug = ? AND state = 'waiting'`,
    [rating, words, author, toSql(now), orderId, slug],
  );
  return changed > 0;
}

export async function findOwnReview(db: Db, { orderId, slug }: Bought): Promise<DeskReview | undefined> {
  const row = await selectOne<Row>(db, `SELECT ${COLUMNS} ${FROM} WHERE r.order_id = ? AND r.slug = ?`, [
    orderId,
    slug,
  ]);
  return row && toReview(row);
}

export async function findReview(db: Db, id: string, lock: '' | 'FOR UPDATE' = ''): Promise<DeskReview> {
  const row = await selectOne<Row>(db, `SELECT ${COLUMNS} ${FROM} WHERE r.id = ? ${lock}`, [id]);
  if (!row) throw new AppError('review-not-found', `There is no review ${id}.`);
  return toReview(row);
}

export async function setState(db: Db, id: string, state: ReviewState, reason: string | null, actor: string) {
  await change(db, 'UPDATE reviews SET state = ?, reason = ?, decided_by = ? WHERE id = ?', [state, reason, actor, id]);
}

export async function setAnswer(db: Db, id: string, words: string): Promise<void> {
  await change(db, 'UPDATE reviews SET answer = ? WHERE id = ?', [words, id]);
}

export type Sums = { readonly count: number; readonly sum: number };

/** How many reviews of a bouquet are published, and the sum of their stars. */
export async function sumsOf(db: Db, slug: string): Promise<Sums> {
  const row = await selectOne<{ count: number; sum: number | string | null }>(
    db,
    "SELECT COUNT(*) AS count, SUM(rating) AS sum FROM reviews WHERE slug = ? AND state = 'published'",
    [slug],
  );
  return { count: row?.count ?? 0, sum: Number(row?.sum ?? 0) };
}

export type Span = { readonly limit: number; readonly offset: number };

/** The published reviews of a bouquet, newest first. */
export async function publishedOf(db: Db, slug: string, { limit, offset }: Span): Promise<DeskReview[]> {
  const rows = await select<Row>(
    db,
    `SELECT ${COLUMNS} ${FROM} WHERE r.slug = ? AND r.state = 'published'
      ORDER BY r.written_at DESC, r.id DESC LIMIT ${Number(limit)} OFFSET ${Number(offset)}`,
    [slug],
  );
  return rows.map(toReview);
}

/** The reviews in one state and how many there are; what waits longest comes first, of the others what is newest. */
export async function reviewsIn(db: Db, state: ReviewState, { limit, offset }: Span) {
  const order = state === 'waiting' ? 'ASC' : 'DESC';
  const [rows, counted] = await Promise.all([
    select<Row>(
      db,
      `SELECT ${COLUMNS} ${FROM} WHERE r.state = ?
        ORDER BY r.written_at ${order}, r.id ${order} LIMIT ${Number(limit)} OFFSET ${Number(offset)}`,
      [state],
    ),
    selectOne<{ total: number }>(db, 'SELECT COUNT(*) AS total FROM reviews WHERE state = ?', [state]),
  ]);
  return { items: rows.map(toReview), total: counted?.total ?? 0 };
}

const toReview = ({ written_at: writtenAt, ...row }: Row): DeskReview => ({ ...row, writtenAt: fromSql(writtenAt) });
