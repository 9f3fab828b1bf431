import { z } from 'zod';
import { CareCode } from './care.ts';
import { lineOfText } from './contact.ts';
import type { Api } from './endpoint.ts';
import { OrderReference } from './order.ts';
import { Page, PageNumber } from './paging.ts';
import { PHOTO_TYPES, Reporting } from './reporting.ts';
import { someText } from './some-text.ts';

/** So many characters a report or an answer has at most. */
export const REPORT_LIMIT = 2_000;

export const ReportKind = z.enum(
  ['late', 'damaged', 'not-as-pictured', 'wilted-early', 'wrong-card', 'other'],
  'Choose what is wrong.',
);
export type ReportKind = z.infer<typeof ReportKind>;

const wish = 'Choose what we can do for you.';
export const ReportWish = z.enum(['new-flowers', 'refund', 'just-telling'], wish);
export type ReportWish = z.infer<typeof ReportWish>;

/** `open`: nobody has answered yet. `settled`: nothing is left to do. */
export const ReportState = z.enum(['open', 'answered', 'settled']);
export type ReportState = z.infer<typeof ReportState>;

const said = { kind: ReportKind, words: someText('what happened', REPORT_LIMIT) };

export const ReportProblem = z
  .strictObject({ ...said, deliveryId: z.uuid('Choose which flowers it is about.'), wish: ReportWish })
  .meta({ id: 'ReportProblem' });
export type ReportProblem = z.infer<typeof ReportProblem>;

/** What whoever has the flowers can say: the money is the buyer’s, so they cannot ask for it. */
export const ReportByRecipient = z
  .strictObject({
    ...said,
    wish: ReportWish.exclude(['refund'], wish),
    /** How to reach them; only the florists see it. */
    contact: lineOfText('how we can reach you', 120).optional(),
  })
  .meta({ id: 'ReportByRecipient' });
export type ReportByRecipient = z.infer<typeof ReportByRecipient>;

export const ReportAnswer = z.object({ words: z.string(), at: z.iso.datetime() });

export const ProblemReport = z
  .object({
    id: z.uuid(),
    deliveryId: z.uuid(),
    kind: ReportKind,
    words: z.string(),
    wish: ReportWish,
    hasPhoto: z.boolean(),
    state: ReportState,
    reportedAt: z.iso.datetime(),
    answers: z.array(ReportAnswer),
  })
  .meta({ id: 'ProblemReport' });
export type ProblemReport = z.infer<typeof ProblemReport>;

/** What whoever has the flowers is told of their report: nothing that they did not write. */
export const KeptReport = z
  .object({ id: z.uuid(), kind: ReportKind, words: z.string(), reportedAt: z.iso.datetime() })
  .meta({ id: 'KeptReport' });

/** What the buyer of an order has reported, and for which of its deliveries a problem can be reported. */
export const OrderReports = z
  .object({
    items: z.array(ProblemReport),
    deliveries: z.array(z.object({ id: z.uuid(), reporting: Reporting })),
  })
  .meta({ id: 'OrderReports' });
export type OrderReports = z.infer<typeof OrderReports>;

/** A report as the florist sees it; `dueAt` is until when it should be answered. */
export const DeskReport = z
  .object({
    ...ProblemReport.shape,
    reporter: z.enum(['buyer', 'recipient']),
    contact: z.string().nullable(),
    dueAt: z.iso.datetime(),
    isOverdue: z.boolean(),
    orderReference: z.string(),
    deliveryDate: z.iso.date(),
    recipientName: z.string(),
    bouquets: z.array(z.string()),
  })
  .meta({ id: 'DeskReport' });
export type DeskReport = z.infer<typeof DeskReport>;

export const DeskReportList = z.object({ items: z.array(DeskReport), ...Page.shape }).meta({ id: 'DeskReportList' });
export type DeskReportList = z.infer<typeof DeskReportList>;

export const AnswerReport = z.strictObject({ words: someText('an answer', REPORT_LIMIT) }).meta({ id: 'AnswerReport' });

export const ReportPhoto = z
  .object({ mediaType: z.literal('image/jpeg'), base64: z.string() })
  .meta({ id: 'ReportPhoto' });

const OfOrder = z.object({ reference: OrderReference });
const OfOrderReport = OfOrder.extend({ reportId: z.uuid() });
const OfCareReport = z.object({ code: CareCode, reportId: z.uuid() });
const OfReport = z.object({ reportId: z.uuid() });

const refusals = [
  'not-delivered-yet',
  'report-too-late',
  'too-many-reports',
  'report-not-found',
  'report-answered',
] as const;
const photoRefusals = ['report-not-found', 'report-answered', 'photo-refused', 'body-too-large'] as const;

export const problemReportsApi = {
  ofOrder: {
    method: 'get',
    path: '/orders/:reference/problem-reports',
    summary: 'What the buyer has reported, and what can still be reported',
    access: 'holder',
    params: OfOrder,
    success: { status: 200, schema: OrderReports },
    problems: ['invalid-request', 'order-not-found'],
  },
  report: {
    method: 'put',
    path: '/orders/:reference/problem-reports/:reportId',
    summary:
      'Report a problem with a delivery under an id of the caller’s; until it is answered the same id changes it',
    access: 'holder',
    params: OfOrderReport,
    body: ReportProblem,
    success: { status: 200, schema: ProblemReport },
    problems: ['invalid-request', 'order-not-found', 'delivery-not-found', ...refusals],
  },
  photo: {
    method: 'put',
    path: '/orders/:reference/problem-reports/:reportId/photo',
    summary: 'Put a photo to a report: JPEG, PNG or WebP, at most 5 MB; what the camera wrote into it is not kept',
    access: 'holder',
    params: OfOrderReport,
    media: PHOTO_TYPES,
    success: { status: 204 },
    problems: ['invalid-request', 'order-not-found', ...photoRefusals],
  },
  byRecipient: {
    method: 'put',
    path: '/care/:code/problem-reports/:reportId',
    summary: 'Report a problem with the flowers that came with this code, as whoever has them',
    access: 'public',
    params: OfCareReport,
    body: ReportByRecipient,
    success: { status: 200, schema: KeptReport },
    problems: ['invalid-request', 'care-code-not-found', ...refusals],
  },
  photoByRecipient: {
    method: 'put',
    path: '/care/:code/problem-reports/:reportId/photo',
    summary: 'Put a photo to such a report: JPEG, PNG or WebP, at most 5 MB',
    access: 'public',
    params: OfCareReport,
    media: PHOTO_TYPES,
    success: { status: 204 },
    problems: ['invalid-request', 'care-code-not-found', ...photoRefusals],
  },
  queue: {
    method: 'get',
    path: '/problem-reports',
    summary:
      'The reports in one state; those to answer come in the order in which they are due, the others newest first',
    access: 'florist',
    query: z.object({ state: ReportState.default('open'), page: PageNumber }),
    success: { status: 200, schema: DeskReportList },
    problems: ['invalid-request'],
  },
  showPhoto: {
    method: 'get',
    path: '/problem-reports/:reportId/photo',
    summary: 'The photo of a report',
    access: 'florist',
    params: OfReport,
    success: { status: 200, schema: ReportPhoto },
    problems: ['invalid-request', 'report-not-found'],
  },
  answer: {
    method: 'put',
    path: '/problem-reports/:reportId/answers/:answerId',
    summary: 'Write to the buyer about a report; the same id writes once',
    access: 'florist',
    params: OfReport.extend({ answerId: z.uuid() }),
    body: AnswerReport,
    success: { status: 200, schema: DeskReport },
    problems: ['invalid-request', 'report-not-found'],
  },
  settle: {
    method: 'post',
    path: '/problem-reports/:reportId/settlement',
    summary: 'Say that nothing is left to do about a report',
    access: 'florist',
    params: OfReport,
    success: { status: 200, schema: DeskReport },
    problems: ['invalid-request', 'report-not-found'],
  },
} as const satisfies Api;
