import type { ReminderMail } from '@vetch/contracts/reminder-mails';
import type { Letter } from '../mail/letter.ts';
import type { LastCard } from './last-card.ts';

/** What somebody reads ahead of a date: whose it is, when, and what the card said last time. */
export function reminderLetter(mail: ReminderMail, lastCard: LastCard | undefined, shopUrl: string): Letter {
  const { personName, occasion, date, days, stopToken } = mail;
  const when = `${longDate(date)}, ${days === 1 ? 'tomorrow' : `in ${days} days`}`;
  return {
    subject: `${possessive(personName)} ${occasion} is ${days === 1 ? 'tomorrow' : `on ${shortDate(date)}`}`,
    parts: [
      `Hello ${mail.buyerName},`,
      `you asked us to remind you: ${possessive(personName)} ${occasion} is on ${when}.`,
      ...(lastCard ? [`With the flowers of ${yearly(lastCard.date)} your card said:\n${lastCard.message}`] : []),
    ],
    link: { label: 'Choose flowers for the day', url: `${shopUrl}/bouquets?arriving=${date}` },
    unsubscribe: {
      label: `No more e-mails about ${personName}, or none at all`,
      url: `${shopUrl}/reminders/stop/${encodeURIComponent(stopToken)}`,
    },
  };
}

const possessive = (name: string) => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const days = format({ weekday: 'long', day: 'numeric', month: 'long' });
const short = format({ day: 'numeric', month: 'long' });
const full = format({ day: 'numeric', month: 'long', year: 'numeric' });

/** A date is a day of the calendar, whatever the zone. */
const at = (date: string) => new Date(`${date}T00:00:00Z`);
const longDate = (date: string) => days.format(at(date));
const shortDate = (date: string) => short.format(at(date));
const yearly = (date: string) => full.format(at(date));
