import { z } from 'zod';
import { CareCode } from './care.ts';
import type { Api } from './endpoint.ts';
import { OrderReference } from './order.ts';
import { PageNumber } from './paging.ts';
import {
  AnswerReport,
  DeskReport,
  DeskReportList,
  KeptReport,
  OrderReports,
  ProblemReport,
  ReportByRecipient,
  ReportPhoto,
  ReportProblem,
  ReportState,
} from './problem-report.ts';
import { PHOTO_TYPES } from './reporting.ts';

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
