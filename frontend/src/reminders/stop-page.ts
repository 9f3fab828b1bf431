import type { ReminderLink } from '@vetch/contracts/reminders';
import { head } from '../frame/head.ts';

/** What the link in a reminder leads to: what of it is on, and a button for each way of stopping it. */
export function stopPage({ name, personIsOn, allAreOn }: ReminderLink, token: string) {
  const form = (what: string, label: string) => ({
    ...{ action: `/reminders/stop/${encodeURIComponent(token)}`, label, look: 'btn quiet' },
    hidden: [{ name: 'what', value: what }],
  });
  return {
    head: head('Stop reminders', { noStore: true, isListed: false }),
    heading: allAreOn ? (personIsOn ? 'Fewer e-mails' : `No more e-mails about ${name}`) : 'No more reminders',
    lead: allAreOn
      ? personIsOn
        ? `We write to you ahead of dates that you keep, those of ${name} among them.`
        : `We write nothing about ${name} any more. You will hear of your other dates.`
      : 'We write nothing about any date any more. E-mails about your orders still come.',
    forms: [
      ...(allAreOn && personIsOn ? [form('person', `No more about ${name}`)] : []),
      ...(allAreOn ? [form('all', 'No reminders at all')] : []),
    ],
  };
}
