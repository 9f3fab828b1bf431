import type { Fulfilment } from '@vetch/contracts/delivery';
import type { OrderStatus } from '@vetch/contracts/order';
import { REPORT_DAYS, type Reporting, SHOP_EMAIL } from '@vetch/contracts/reporting';
import { AppError } from '@vetch/service-kit/http/app-error';
import { isPaidFor } from '../orders/order.ts';

/** So many reports of one delivery the shop takes from its buyer, and as many from whoever has the flowers. */
export const MOST_REPORTS = 5;

const DAY_MS = 86_400_000;

/** What is known of how a delivery ended. `deliveredAt` is null until it has arrived. */
export type Arrival = {
  readonly fulfilment: Fulfilment;
  readonly date: string;
  readonly deliveredAt: string | null;
};

/**
 * Whether a problem can be reported: for a week from the moment the flowers arrived, and when their day is over and they
 * have not. `today` is the shop's.
 */
export function reportingOf({ fulfilment, date, deliveredAt }: Arrival, now: Date, today: string): Reporting {
  if (deliveredAt) {
    const until = new Date(Date.parse(deliveredAt) + REPORT_DAYS * DAY_MS);
    return { state: now < until ? 'open' : 'too-late', until: until.toISOString() };
  }
  const isMissing = fulfilment !== 'cancelled' && date < today;
  return { state: isMissing ? 'open' : 'not-yet', until: null };
}

/** The same of an order that may not stand: flowers that nobody paid for, and that did not come, are not missing. */
export const reportingIn = (status: OrderStatus, arrival: Arrival, now: Date, today: string): Reporting =>
  isPaidFor(status) || arrival.deliveredAt ? reportingOf(arrival, now, today) : { state: 'not-yet', until: null };

/** Refuses a report that comes too early or too late, and says where else to turn. */
export function requireReportable({ state, until }: Reporting): void {
  if (state === 'open') return;
  if (state === 'not-yet') {
    const detail = `These flowers have not arrived yet. If something has to change before they do, write to ${SHOP_EMAIL}.`;
    throw new AppError('not-delivered-yet', detail);
  }
  const detail = `A problem can be reported for ${REPORT_DAYS} days after the flowers arrive, and that time is over. Write to ${SHOP_EMAIL} all the same: we read everything.`;
  throw new AppError('report-too-late', detail, { until });
}

/** As long as nobody has answered it, a report can be changed. */
export function requireUnanswered(state: string): void {
  if (state === 'open') return;
  throw new AppError(
    'report-answered',
    `We have answered this report already. If there is more to say, write to ${SHOP_EMAIL}.`,
  );
}

/** Refuses one report more than the shop takes of a delivery from one side. */
export function requireRoom(count: number): void {
  if (count < MOST_REPORTS) return;
  const detail = `There are ${MOST_REPORTS} reports about these flowers already, and we read them all. To add something, write to ${SHOP_EMAIL}.`;
  throw new AppError('too-many-reports', detail);
}
