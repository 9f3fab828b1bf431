import { ReminderMail } from '@vetch/contracts/reminder-mails';
import { type Deliver, each, Undeliverable } from '@vetch/service-kit/messaging/outbox';
import type { Deps } from '../deps.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { findLastCard } from './last-card.ts';
import { reminderLetter } from './reminder-letter.ts';

/** The kind of outbox message that becomes a reminder. */
export const REMINDER = 'reminder';

/** Writes to somebody ahead of a date; on the day itself it is too late. */
export function writeReminder({ db, now }: Pick<Deps, 'db' | 'now'>, office: PostOffice, shopUrl: string): Deliver {
  return each(async ({ id, payload }) => {
    const mail = ReminderMail.parse(payload);
    if (now() >= new Date(`${mail.date}T00:00:00Z`)) throw new Undeliverable(`${mail.date} has come.`);
    const letter = reminderLetter(mail, await findLastCard(db, mail.accountId, mail.personName), shopUrl);
    await office.post({ id, to: mail.to, letter, writtenAt: now() });
  });
}
