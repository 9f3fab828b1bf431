import type { Calendar } from '@vetch/contracts/delivery';
import type { DeskReport, DeskReportList, ReportState } from '@vetch/contracts/problem-report';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { KINDS, WISHES } from '../report/report-words.ts';
import { longDate } from '../wording/dates.ts';
import { listed } from '../wording/numbers.ts';
import { deadlineInWords, momentInWords } from '../wording/times.ts';

export type ProblemsInput = {
  readonly list: DeskReportList;
  readonly state: ReportState;
  readonly florist: string;
  readonly calendar: Pick<Calendar, 'timeZone' | 'now'>;
  /** A new id for each answer that could be written. */
  readonly newId: () => string;
  readonly form: Form;
  readonly errors: readonly FormError[];
};

const names: Readonly<Record<ReportState, string>> = { open: 'To answer', answered: 'Answered', settled: 'Settled' };

/** The id of the field in which a report is answered. */
export const replyField = (id: string) => `answer-${id}`;

/** What people reported, in the order in which it is due, and what the florist can do about each. */
export function problemsPage({ list, state, florist, calendar, newId, form, errors }: ProblemsInput) {
  return {
    head: head('Problems', { plainHeader: `Florist’s desk · ${florist}`, noStore: true, hasErrors: errors.length > 0 }),
    errors,
    states: Object.entries(names).map(([key, name]) => ({
      href: `/desk/problems?state=${key}`,
      name,
      isCurrent: key === state,
    })),
    reports: list.items.map((report) => ({
      ...reportOf(report, calendar),
      ...actionsOf(report, form, errors, newId),
    })),
    newer: list.page > 1 ? `/desk/problems?state=${state}&page=${list.page - 1}` : '',
    older: list.page < list.pages ? `/desk/problems?state=${state}&page=${list.page + 1}` : '',
    nothing: state === 'open' ? 'Nobody waits for an answer.' : 'There is none.',
  };
}

function reportOf(report: DeskReport, { timeZone, now }: ProblemsInput['calendar']) {
  const { id, kind, words, wish, contact, reporter, hasPhoto, deliveryDate, deliveryId, orderReference } = report;
  return {
    id,
    heading: KINDS[kind],
    due: report.state === 'open' ? dueOf(report, timeZone, now) : undefined,
    who: `${reporter === 'buyer' ? 'The buyer' : 'Whoever has the flowers'}, ${momentInWords(timeZone, report.reportedAt)}`,
    what: `${listed(report.bouquets)} for ${report.recipientName}, ${longDate(deliveryDate)}`,
    words,
    wish: `Wishes: ${WISHES[wish].toLowerCase()}`,
    contact: contact ? `Can be reached: ${contact}` : '',
    photo: hasPhoto ? `/desk/problems/${id}/photo` : '',
    order: { href: `/desk?date=${deliveryDate}&delivery=${deliveryId}#delivery`, text: `Order ${orderReference}` },
    answers: report.answers.map((answer) => ({
      words: answer.words,
      when: momentInWords(timeZone, answer.at),
    })),
  };
}

const dueOf = ({ isOverdue, dueAt }: DeskReport, timeZone: string, now: string) => ({
  text: `${isOverdue ? 'Overdue since' : 'Answer by'} ${isOverdue ? momentInWords(timeZone, dueAt) : deadlineInWords(timeZone, dueAt, now)}`,
  look: isOverdue ? 'warn' : 'acc',
});

function actionsOf({ id, state }: DeskReport, form: Form, errors: readonly FormError[], newId: () => string) {
  const words = replyField(id);
  const hidden = [
    { name: 'answerId', value: (form.has(words) && form.text('answerId')) || newId() },
    { name: 'state', value: state },
  ];
  return {
    reply: {
      action: `/desk/problems/${id}/answer`,
      label: state === 'open' ? 'Answer by e-mail' : 'Write again',
      hidden,
      isOpen: errors.some(({ field: at }) => at === words),
      words: field({ id: words, label: 'Answer', hint: 'The buyer gets it by e-mail.' }, form.text(words), errors),
    },
    settle:
      state === 'settled'
        ? undefined
        : { action: `/desk/problems/${id}/settlement`, label: 'It is settled', look: 'btn quiet sm', hidden },
  };
}
