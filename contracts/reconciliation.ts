import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { OrderStatus } from './order.ts';
import { Page, PageNumber } from './paging.ts';

/** How an order and its payments can tell different stories. */
export const FindingKind = z.enum([
  'captured-without-order',
  'order-without-capture',
  'amount-differs',
  'refund-missing',
  'authorised-for-closed-order',
]);
export type FindingKind = z.infer<typeof FindingKind>;

/** `expectedCents` is what the order says, `foundCents` what the payments say; `reference` is null when there is no order. */
export const Finding = z
  .object({
    kind: FindingKind,
    orderId: z.uuid(),
    reference: z.string().nullable(),
    orderStatus: OrderStatus.nullable(),
    paymentIds: z.array(z.uuid()),
    expectedCents: z.int(),
    foundCents: z.int(),
  })
  .meta({ id: 'ReconciliationFinding' });
export type Finding = z.infer<typeof Finding>;

/** One comparison of orders and payments. `underWay` orders were left out: nobody knows yet how they end. */
export const ReconciliationReport = z
  .object({
    day: z.iso.date(),
    /** `running`: not finished, or to be tried again; `problem` says what went wrong last. */
    state: z.enum(['running', 'done']),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    problem: z.string().nullable(),
    orders: z.int().min(0),
    payments: z.int().min(0),
    underWay: z.int().min(0),
    capturedCents: z.int().min(0),
    refundedCents: z.int().min(0),
    findings: z.array(Finding),
  })
  .meta({ id: 'ReconciliationReport' });
export type ReconciliationReport = z.infer<typeof ReconciliationReport>;

export const ReconciliationReportList = z
  .object({ items: z.array(ReconciliationReport), ...Page.shape })
  .meta({ id: 'ReconciliationReportList' });
export type ReconciliationReportList = z.infer<typeof ReconciliationReportList>;

export const reconciliationApi = {
  reports: {
    method: 'get',
    path: '/reconciliation-reports',
    summary: 'The daily comparisons of orders and payments, latest first',
    access: 'florist',
    query: z.object({ page: PageNumber }),
    success: { status: 200, schema: ReconciliationReportList },
    problems: ['invalid-request'],
  },
} as const satisfies Api;
