import { z } from 'zod';
import { lineOfText } from './contact.ts';
import { Page } from './paging.ts';
import { Reporting } from './reporting.ts';
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
