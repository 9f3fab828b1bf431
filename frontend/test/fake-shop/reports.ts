import type { DeskReport, ReportByRecipient } from '@vetch/contracts/problem-report';
import { problemReportsApi } from '@vetch/contracts/problem-reports';
import type { Reporting } from '@vetch/contracts/reporting';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Call, type Handlers, on } from './handlers.ts';
import type { Orders } from './kept-order.ts';

/** The only photo that the fake shop can read. */
export const PHOTO = Buffer.from('ffd8ffe000104a464946', 'hex');

const blank: Omit<DeskReport, 'id' | 'deliveryId' | 'kind' | 'words' | 'wish'> = {
  ...{ hasPhoto: false, state: 'open', reportedAt: '2026-11-22T09:00:00.000Z', answers: [], reporter: 'buyer' },
  ...{ contact: null, dueAt: '2026-11-23T18:00:00.000Z', isOverdue: false, orderReference: 'VT-4820AA' },
  ...{ deliveryDate: '2026-11-24', recipientName: 'Marguerite Bell', bouquets: ['First Light'] },
};

/** Reports by id. What has been delivered can be reported; orders whose delivery is of last week cannot any more. */
export function reportHandlers(orders: Orders): Handlers {
  const reports = new Map<string, DeskReport>();
  const change = ({ params }: Pick<Call, 'params'>, changes: (report: DeskReport) => Partial<DeskReport>) => {
    const report = reports.get(params.reportId ?? '');
    if (!report) throw new AppError('report-not-found', 'There is no such report.');
    const after = { ...report, ...changes(report) };
    reports.set(report.id, after);
    return after;
  };
  const keep = ({ params }: Pick<Call, 'params'>, said: Partial<DeskReport> & ReportByRecipient) => {
    const id = params.reportId ?? '';
    const report = { ...blank, deliveryId: id, ...said, contact: said.contact ?? null, id };
    reports.set(id, report);
    return report;
  };
  const takePhoto = (call: Call) => {
    // The body of a photo is no JSON: the handler is given it by the fake client.
    if (!PHOTO.equals(call.body as unknown as Buffer))
      throw new AppError('photo-refused', 'We cannot read this photo.');
    change(call, () => ({ hasPhoto: true }));
  };
  return [
    on(problemReportsApi.ofOrder, ({ params }) => {
      const { order } = orders.get(params.reference ?? '') ?? {};
      const items = [...reports.values()].filter(({ orderReference }) => orderReference === params.reference);
      return {
        items,
        deliveries: order?.deliveries.map(({ id, fulfilment }) => ({ id, reporting: reportingOf(fulfilment) })),
      };
    }),
    on(problemReportsApi.report, (call) => {
      const said = { ...call.body, orderReference: call.params.reference ?? '' };
      return keep(call, said as Partial<DeskReport> & ReportByRecipient);
    }),
    on(problemReportsApi.byRecipient, (call) => keep(call, { ...call.body, reporter: 'recipient' } as never)),
    on(problemReportsApi.photo, takePhoto),
    on(problemReportsApi.photoByRecipient, takePhoto),
    on(problemReportsApi.queue, ({ query }) =>
      page([...reports.values()].filter(({ state }) => state === query.state)),
    ),
    on(problemReportsApi.showPhoto, () => ({ mediaType: 'image/jpeg', base64: PHOTO.toString('base64') })),
    on(problemReportsApi.answer, (call) =>
      change(call, ({ answers }) => ({
        ...{ state: 'answered', answers: [...answers, { words: call.body.words, at: '2026-11-22T10:00:00.000Z' }] },
      })),
    ),
    on(problemReportsApi.settle, (call) => change(call, () => ({ state: 'settled' }))),
  ];
}

const reportingOf = (fulfilment: string): Reporting => ({
  state: fulfilment === 'delivered' ? 'open' : 'not-yet',
  until: null,
});

const page = (items: DeskReport[]) => ({ items, page: 1, perPage: 20, pages: 1, total: items.length });
