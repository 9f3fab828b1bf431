import type { ProblemReport, ReportKind, ReportState, ReportWish } from '@vetch/contracts/problem-report';
import { change, type Db, select, selectIn, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';
import { ARRIVALS } from '../orders/arrived.ts';

export type Reporter = 'buyer' | 'recipient';

/** A report as it is stored. `lineId` is known when the code of a bouquet was used. */
export type StoredReport = {
  readonly id: string;
  readonly orderId: string;
  readonly deliveryId: string;
  readonly lineId: string | null;
  readonly reporter: Reporter;
  readonly kind: ReportKind;
  readonly words: string;
  readonly wish: ReportWish;
  readonly contact: string | null;
  readonly state: ReportState;
  readonly reportedAt: string;
  readonly dueAt: string;
  readonly hasPhoto: boolean;
};

type Row = Omit<StoredReport, 'reportedAt' | 'dueAt' | 'hasPhoto'> & {
  reported_at: string;
  due_at: string;
  has_photo: number;
};

const COLUMNS = `r.id, r.order_id AS orderId, r.delivery_id AS deliveryId, r.line_id AS lineId, r.reporter, r.kind, r.words,
  r.wish, r.contact, r.state, r.reported_at, r.due_at, p.report_id IS NOT NULL AS has_photo`;
const FROM = 'FROM problem_reports r LEFT JOIN report_photos p ON p.report_id = r.id';

export async function findReport(db: Db, id: string): Promise<StoredReport | undefined> {
  const row = await selectOne<Row>(db, `SELECT ${COLUMNS} ${FROM} WHERE r.id = ?`, [id]);
  return row && toReport(row);
}

export type NewReport = Omit<StoredReport, 'state' | 'hasPhoto' | 'reportedAt' | 'dueAt'> & {
  readonly reportedAt: Date;
  readonly dueAt: Date;
};

export async function insertReport(tx: Db, report: NewReport): Promise<void> {
  const { id, orderId, deliveryId, lineId, reporter, kind, words, wish, contact, reportedAt, dueAt } = report;
  await change(
    tx,
    `INSERT INTO problem_reports (id, order_id, delivery_id, line_id, reporter, kind, words, wish, contact, state, reported_at, due_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)`,
    [id, orderId, deliveryId, lineId, reporter, kind, words, wish, contact, toSql(reportedAt), toSql(dueAt)],
  );
}

export type Said = Pick<StoredReport, 'kind' | 'words' | 'wish' | 'contact'>;

export async function updateReport(tx: Db, id: string, { kind, words, wish, contact }: Said): Promise<void> {
  await change(tx, 'UPDATE problem_reports SET kind = ?, words = ?, wish = ?, contact = ? WHERE id = ?', [
    ...[kind, words, wish, contact, id],
  ]);
}

/** Moves a report on; one that is in a state it cannot leave like this stays as it is. */
export async function moveReport(tx: Db, id: string, from: readonly ReportState[], to: ReportState): Promise<void> {
  const states = from.map(() => '?').join(', ');
  await change(tx, `UPDATE problem_reports SET state = ? WHERE id = ? AND state IN (${states})`, [to, id, ...from]);
}

/** How often a reporter has reported about a delivery: of the other's reports nobody loses their own. */
export async function countReports(tx: Db, deliveryId: string, reporter: Reporter): Promise<number> {
  const sql = 'SELECT COUNT(*) AS count FROM problem_reports WHERE delivery_id = ? AND reporter = ?';
  return (await selectOne<{ count: number }>(tx, sql, [deliveryId, reporter]))?.count ?? 0;
}

/** What a buyer reported about an order, newest first. */
export async function reportsOfBuyer(db: Db, orderId: string): Promise<StoredReport[]> {
  const rows = await select<Row>(
    db,
    `SELECT ${COLUMNS} ${FROM} WHERE r.order_id = ? AND r.reporter = 'buyer' ORDER BY r.reported_at DESC, r.id DESC`,
    [orderId],
  );
  return rows.map(toReport);
}

export type Span = { readonly limit: number; readonly offset: number };

/** The reports in one state and how many there are; what is due first comes first, of what is answered the newest. */
export async function reportsIn(db: Db, state: ReportState, { limit, offset }: Span) {
  const order = state === 'open' ? 'r.due_at, r.id' : 'r.reported_at DESC, r.id DESC';
  const span = `LIMIT ${Number(limit)} OFFSET ${Number(offset)}`;
  const [rows, counted] = await Promise.all([
    select<Row>(db, `SELECT ${COLUMNS} ${FROM} WHERE r.state = ? ORDER BY ${order} ${span}`, [state]),
    selectOne<{ total: number }>(db, 'SELECT COUNT(*) AS total FROM problem_reports WHERE state = ?', [state]),
  ]);
  return { reports: rows.map(toReport), total: counted?.total ?? 0 };
}

/** When each of some deliveries arrived, by its id; those that have not are left out. */
export async function arrivalsOf(db: Db, orderId: string): Promise<Map<string, string>> {
  const rows = await selectIn<{ delivery_id: string; at: string }>(
    db,
    `SELECT delivery_id, MAX(at) AS at FROM order_events
      WHERE order_id = ? AND event IN (?) AND delivery_id IS NOT NULL GROUP BY delivery_id`,
    [orderId, ARRIVALS],
  );
  return new Map(rows.map((row) => [row.delivery_id, fromSql(row.at)]));
}

export type Answer = ProblemReport['answers'][number];

/** The answers to some reports, oldest first, by report. */
export async function answersTo(db: Db, reportIds: readonly string[]): Promise<Map<string, Answer[]>> {
  if (reportIds.length === 0) return new Map();
  const rows = await selectIn<{ report_id: string; words: string; at: string }>(
    db,
    'SELECT report_id, words, at FROM report_answers WHERE report_id IN (?) ORDER BY at, id',
    [reportIds],
  );
  const byReport = Map.groupBy(rows, (row) => row.report_id);
  return new Map([...byReport].map(([id, of]) => [id, of.map(({ words, at }) => ({ words, at: fromSql(at) }))]));
}

const toReport = ({ reported_at: reportedAt, due_at: dueAt, has_photo: photo, ...row }: Row): StoredReport => ({
  ...row,
  reportedAt: fromSql(reportedAt),
  dueAt: fromSql(dueAt),
  hasPhoto: Boolean(photo),
});
