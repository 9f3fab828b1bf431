import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import type { Reporter } from './report-repository.ts';

/** What the florist wrote, and what about. */
export type ReportAnswer = {
  readonly reportId: string;
  readonly words: string;
  readonly reporter: Reporter;
  /** What was reported, in the reporter's words. */
  readonly about: string;
};

export async function findAnswer(db: Db, id: string): Promise<ReportAnswer | undefined> {
  return selectOne<ReportAnswer>(
    db,
    `SELECT a.report_id AS reportId, a.words, r.reporter, r.words AS about
       FROM report_answers a JOIN problem_reports r ON r.id = a.report_id WHERE a.id = ?`,
    [id],
  );
}

type NewAnswer = {
  readonly id: string;
  readonly reportId: string;
  readonly words: string;
  readonly actor: string;
  readonly at: Date;
};

export async function insertAnswer(tx: Db, { id, reportId, words, actor, at }: NewAnswer): Promise<void> {
  await change(tx, 'INSERT INTO report_answers (id, report_id, words, actor, at) VALUES (?, ?, ?, ?, ?)', [
    ...[id, reportId, words, actor, toSql(at)],
  ]);
}

/** Puts a photo in the place of the one there was. */
export async function storePhoto(tx: Db, reportId: string, photo: Buffer): Promise<void> {
  await change(tx, 'REPLACE INTO report_photos (report_id, photo) VALUES (?, ?)', [reportId, photo]);
}

export async function findPhoto(db: Db, reportId: string): Promise<Buffer | undefined> {
  const sql = 'SELECT photo FROM report_photos WHERE report_id = ?';
  return (await selectOne<{ photo: Buffer }>(db, sql, [reportId]))?.photo;
}
