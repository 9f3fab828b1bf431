import type { CareCard } from '@vetch/contracts/care';
import { head } from '../frame/head.ts';
import { reportForm } from './report-form.ts';
import type { Shown } from './report-page.ts';
import { CLOSED } from './report-words.ts';

/** The page on which whoever has the flowers says what is wrong with them. It knows neither prices nor people. */
export function recipientPage(code: string, { name, reporting }: CareCard, shown: Shown, isTold: boolean) {
  const { reportId, form, errors, notice } = shown;
  const action = `/care/${code}/problem`;
  return {
    head: head(`Something wrong with ${name}`, { noStore: true, isListed: false, hasErrors: errors.length > 0 }),
    errors,
    notice,
    /** What was typed into a form that is not there any more, to be sent by e-mail. */
    typed: form.text('words'),
    back: { href: `/care/${code}`, text: name },
    heading: 'Not as they should be?',
    lead: 'We are sorry. Tell us what happened: a florist reads it within one working day.',
    told: isTold ? 'Thank you. A florist has it, and will put it right with whoever sent the flowers or with you.' : '',
    reports: [],
    closed: reporting.state === 'open' ? undefined : CLOSED[reporting.state],
    form:
      reporting.state === 'open' && !isTold
        ? reportForm({
            ...{ action, reportId, form, errors, deliveries: [] },
            wishes: ['new-flowers', 'just-telling'],
            asksForContact: true,
          })
        : undefined,
  };
}
