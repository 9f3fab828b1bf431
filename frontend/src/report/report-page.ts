import type { Order } from '@vetch/contracts/order';
import type { OrderReports, ProblemReport } from '@vetch/contracts/problem-report';
import { ReportWish } from '@vetch/contracts/problem-report';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { longDate } from '../wording/dates.ts';
import { reportForm } from './report-form.ts';
import { CLOSED, KINDS, STATES, WISHES } from './report-words.ts';

/** A form as it stands: what was typed, what is wrong with it, and what else there is to say. */
export type Shown = {
  readonly reportId: string;
  readonly form: Form;
  readonly errors: readonly FormError[];
  readonly notice: string;
};

/** The page on which the buyer of an order says what is wrong, and reads what was answered. */
export function reportPage(order: Order, { items, deliveries }: OrderReports, shown: Shown) {
  const { reportId, form, errors, notice } = shown;
  const open = new Set(deliveries.filter(({ reporting }) => reporting.state === 'open').map(({ id }) => id));
  const isLate = deliveries.some(({ reporting }) => reporting.state === 'too-late');
  const action = `/orders/${order.reference}/problem`;
  const choices = order.deliveries
    .filter(({ id }) => open.has(id))
    .map(({ id, date, recipient }) => ({ value: id, label: `${longDate(date)}, for ${recipient.name}` }));
  return {
    head: head('Something wrong', { current: 'orders', noStore: true, isListed: false, hasErrors: errors.length > 0 }),
    errors,
    notice,
    /** What was typed into a form that is not there any more, to be sent by e-mail. */
    typed: form.text('words'),
    back: { href: `/orders/${order.reference}`, text: `Order ${order.reference}` },
    heading: 'Something wrong?',
    lead: 'Tell us what happened. A florist reads it and answers within one working day.',
    told: '',
    reports: items.map(reportShown),
    closed: choices.length > 0 ? undefined : CLOSED[isLate ? 'too-late' : 'not-yet'],
    form:
      choices.length > 0
        ? reportForm({
            ...{ action, reportId, form, errors, deliveries: choices },
            wishes: ReportWish.options,
            asksForContact: false,
          })
        : undefined,
  };
}

const reportShown = ({ id, kind, words, wish, state, hasPhoto, reportedAt, answers }: ProblemReport) => ({
  id,
  heading: KINDS[kind],
  when: `Told us on ${longDate(reportedAt.slice(0, 10))}. ${STATES[state]}`,
  words,
  wish: `${WISHES[wish]}${hasPhoto ? ', with a photo' : ''}`,
  answers: answers.map((answer) => answer.words),
});
