import type { DeskReport } from '@vetch/contracts/problem-report';
import { AppError } from '@vetch/service-kit/http/app-error';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { findOrderById } from '../orders/order-repository.ts';
import { findAnswer, insertAnswer } from './answer-repository.ts';
import { deskReports, reportNotFound } from './desk-reports.ts';
import { findReport, moveReport } from './report-repository.ts';

type ReportDeskDeps = Pick<Deps, 'db' | 'now'>;
type Said = { readonly id: string; readonly reportId: string; readonly words: string; readonly actor: string };

/** Writes to the buyer about a report, once for each id, and takes it off those that wait. */
export async function answerReport({ db, now }: ReportDeskDeps, said: Said): Promise<DeskReport> {
  await inTransaction(db, async (tx) => {
    const report = await findReport(tx, said.reportId);
    if (!report) throw reportNotFound();
    await findOrderById(tx, report.orderId, 'FOR UPDATE');
    const known = await findAnswer(tx, said.id);
    if (known && known.reportId !== said.reportId) throw answerOfAnother();
    if (known) return;
    await insertAnswer(tx, { ...said, at: now() });
    await moveReport(tx, said.reportId, ['open'], 'answered');
    await leaveMail(tx, { occasion: 'problem-answered', orderId: report.orderId, answerId: said.id }, now());
  });
  return asDeskReport({ db, now }, said.reportId);
}

/** The id would say that this report was answered, and nobody would be written to. */
const answerOfAnother = () =>
  new AppError('report-not-found', 'This is the answer to another report. Open the report again, and answer it there.');

/** Nothing is left to do; saying so twice changes nothing. */
export async function settleReport(deps: ReportDeskDeps, reportId: string): Promise<DeskReport> {
  await moveReport(deps.db, reportId, ['open', 'answered'], 'settled');
  return asDeskReport(deps, reportId);
}

async function asDeskReport({ db, now }: ReportDeskDeps, id: string): Promise<DeskReport> {
  const report = await findReport(db, id);
  const [shown] = report ? await deskReports(db, [report], now()) : [];
  if (!shown) throw reportNotFound();
  return shown;
}
