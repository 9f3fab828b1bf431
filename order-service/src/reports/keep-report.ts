import type { OrderDelivery, OrderStatus } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { shopToday } from '../calendar/shop-rules.ts';
import { careCodeNotFound } from '../care/care-repository.ts';
import type { Deps } from '../deps.ts';
import { isPaidFor } from '../orders/order.ts';
import { deliveriesOf, findOrder, findOrderById } from '../orders/order-repository.ts';
import { answerBy } from './answer-by.ts';
import { reportingIn, requireReportable, requireRoom, requireUnanswered } from './report.ts';
import {
  arrivalsOf,
  countReports,
  findReport,
  insertReport,
  type Reporter,
  type Said,
  type StoredReport,
  updateReport,
} from './report-repository.ts';

export type ReportDeps = Pick<Deps, 'db' | 'now' | 'shopRules'>;

/** Which order a report belongs to, and as whose. `lineId` is the bouquet whose code was used. */
export type Place = {
  readonly orderId: string;
  readonly status: OrderStatus;
  readonly reporter: Reporter;
  readonly lineId: string | null;
};

/** Finds the order under its lock, for whoever may report: of two reports at once the second sees the first. */
export type FindPlace = (tx: PoolConnection) => Promise<Place>;

export const placeOfBuyer =
  (reference: string, holder: Holder): FindPlace =>
  async (tx) => {
    const { id: orderId, status } = await findOrder(tx, reference, holder, 'FOR UPDATE');
    return { orderId, status, reporter: 'buyer', lineId: null };
  };

export const placeOfRecipient =
  (code: string): FindPlace =>
  async (tx) => {
    const sql = 'SELECT id, order_id FROM order_lines WHERE care_code = ?';
    const line = await selectOne<{ id: string; order_id: string }>(tx, sql, [code]);
    const order = line && (await findOrderById(tx, line.order_id, 'FOR UPDATE'));
    if (!order || !isPaidFor(order.status)) throw careCodeNotFound(code);
    return { orderId: order.id, status: order.status, reporter: 'recipient', lineId: line.id };
  };

/** Keeps a report under the id that its sender made: sent again it is the same report, and changes until it is answered. */
export async function keepReport(
  { db, now, shopRules }: ReportDeps,
  find: FindPlace,
  id: string,
  said: Said & { readonly deliveryId?: string },
): Promise<StoredReport> {
  const rules = await shopRules();
  return inTransaction(db, async (tx) => {
    const place = await find(tx);
    const known = await findReport(tx, id);
    if (known) {
      requireUnanswered(requireHere(known, place).state);
      await updateReport(tx, id, said);
    } else {
      const delivery = await deliveryFor(tx, place, said.deliveryId);
      const deliveredAt = (await arrivalsOf(tx, place.orderId)).get(delivery.id) ?? null;
      const today = shopToday(now(), rules.timeZone).toString();
      requireReportable(reportingIn(place.status, { ...delivery, deliveredAt }, now(), today));
      requireRoom(await countReports(tx, delivery.id, place.reporter));
      const weekdays = rules.zones.flatMap(({ slots }) => slots.map(({ weekday }) => weekday));
      const times = { reportedAt: now(), dueAt: answerBy(now(), { ...rules, weekdays }) };
      await insertReport(tx, { ...said, ...place, ...times, id, deliveryId: delivery.id });
    }
    return requireHere(await findReport(tx, id), place);
  });
}

/** The report, if it belongs there. That of somebody else is indistinguishable from a missing one. */
export function requireHere(report: StoredReport | undefined, { orderId, reporter, lineId }: Place): StoredReport {
  if (report?.orderId === orderId && report.reporter === reporter && report.lineId === lineId) return report;
  throw new AppError('report-not-found', 'There is no such report.');
}

/** The delivery that the report names, or the one that brought the bouquet. */
async function deliveryFor(tx: Db, place: Place, deliveryId: string | undefined): Promise<OrderDelivery> {
  const deliveries = (await deliveriesOf(tx, [place.orderId])).get(place.orderId) ?? [];
  const delivery = deliveries.find(({ id, lines }) =>
    place.lineId === null ? id === deliveryId : lines.some((line) => line.id === place.lineId),
  );
  if (!delivery) throw new AppError('delivery-not-found', 'The order has no such delivery.');
  return delivery;
}
