import type { DeskReport } from '@vetch/contracts/problem-report';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Db, selectIn } from '@vetch/service-kit/mysql/database';
import { deliveriesOf } from '../orders/order-repository.ts';
import { answersTo, type StoredReport } from './report-repository.ts';

/** Reports as the florist sees them, with the flowers they are about. */
export async function deskReports(db: Db, reports: readonly StoredReport[], now: Date): Promise<DeskReport[]> {
  if (reports.length === 0) return [];
  const orderIds = [...new Set(reports.map(({ orderId }) => orderId))];
  const [answers, byOrder, references] = await Promise.all([
    answersTo(
      db,
      reports.map(({ id }) => id),
    ),
    deliveriesOf(db, orderIds),
    selectIn<{ id: string; reference: string }>(db, 'SELECT id, reference FROM orders WHERE id IN (?)', [orderIds]),
  ]);
  return reports.flatMap((report) => {
    const delivery = byOrder.get(report.orderId)?.find(({ id }) => id === report.deliveryId);
    if (!delivery) return [];
    const lines = delivery.lines.filter(({ id }) => report.lineId === null || id === report.lineId);
    return {
      ...report,
      answers: answers.get(report.id) ?? [],
      isOverdue: report.state === 'open' && report.dueAt < now.toISOString(),
      orderReference: references.find(({ id }) => id === report.orderId)?.reference ?? '',
      deliveryDate: delivery.date,
      recipientName: delivery.recipient.name,
      bouquets: lines.map(({ name }) => name),
    };
  });
}

export const reportNotFound = () => new AppError('report-not-found', 'There is no such report.');
