import type { Finding, ReconciliationReport, ReconciliationReportList } from '@vetch/contracts/reconciliation';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, fromSqlOrNull, toSql } from '@vetch/service-kit/mysql/instants';
import type { Reconciliation } from './reconcile.ts';

/** Longer than reading all payments takes. */
const LEASE_MS = 300_000;
/** After a try that failed the next begins so much later. */
const PAUSE_MS = 60_000;
const PER_PAGE = 30;

/** Takes up the day's report, once for all processes; `false` when it is done or another process is at it. */
export async function claimReport(db: Db, day: string, owner: string, now: Date): Promise<boolean> {
  await change(
    db,
    `INSERT IGNORE INTO reconciliation_reports (day, state, lease_owner, lease_until, started_at)
     VALUES (?, 'running', '', ?, ?)`,
    [day, toSql(now), toSql(now)],
  );
  const claimed = await change(
    db,
    `UPDATE reconciliation_reports SET lease_owner = ?, lease_until = ?
      WHERE day = ? AND state = 'running' AND lease_until <= ?`,
    [owner, toSql(new Date(now.getTime() + LEASE_MS)), day, toSql(now)],
  );
  return claimed === 1;
}

/** Stores what was found, unless another process has taken over; then it is that one's to store. */
export async function finishReport(
  db: Db,
  day: string,
  owner: string,
  found: Reconciliation,
  now: Date,
): Promise<void> {
  await change(
    db,
    `UPDATE reconciliation_reports
        SET state = 'done', finished_at = ?, problem = NULL, orders = ?, payments = ?, under_way = ?,
            captured_cents = ?, refunded_cents = ?, findings = ?
      WHERE day = ? AND state = 'running' AND lease_owner = ?`,
    [
      toSql(now),
      found.orders,
      found.payments,
      found.underWay,
      found.capturedCents,
      found.refundedCents,
      JSON.stringify(found.findings),
      day,
      owner,
    ],
  );
}

/** Leaves the report for a later try, of whichever process. */
export async function postponeReport(db: Db, day: string, owner: string, problem: string, now: Date): Promise<void> {
  await change(
    db,
    `UPDATE reconciliation_reports SET lease_until = ?, problem = ?
      WHERE day = ? AND state = 'running' AND lease_owner = ?`,
    [toSql(new Date(now.getTime() + PAUSE_MS)), problem.slice(0, 500), day, owner],
  );
}

type ReportRow = {
  day: string;
  state: ReconciliationReport['state'];
  started_at: string;
  finished_at: string | null;
  problem: string | null;
  orders: number;
  payments: number;
  under_way: number;
  captured_cents: number;
  refunded_cents: number;
  findings: string | null;
};

/** A page of the reports, latest first. */
export async function listReports(db: Db, page: number): Promise<ReconciliationReportList> {
  const [rows, counted] = await Promise.all([
    select<ReportRow>(
      db,
      `SELECT day, state, started_at, finished_at, problem, orders, payments, under_way, captured_cents,
              refunded_cents, findings
         FROM reconciliation_reports ORDER BY day DESC LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`,
    ),
    selectOne<{ total: number }>(db, 'SELECT COUNT(*) AS total FROM reconciliation_reports'),
  ]);
  const total = counted?.total ?? 0;
  return { items: rows.map(toReport), page, perPage: PER_PAGE, pages: Math.ceil(total / PER_PAGE), total };
}

const toReport = (row: ReportRow): ReconciliationReport => ({
  day: row.day,
  state: row.state,
  startedAt: fromSql(row.started_at),
  finishedAt: fromSqlOrNull(row.finished_at),
  problem: row.problem,
  orders: row.orders,
  payments: row.payments,
  underWay: row.under_way,
  capturedCents: row.captured_cents,
  refundedCents: row.refunded_cents,
  findings: row.findings === null ? [] : (JSON.parse(row.findings) as Finding[]),
});
