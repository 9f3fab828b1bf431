import type { Mailbox } from '@vetch/contracts/mailbox';
import { head } from '../frame/head.ts';
import { momentInWords } from '../wording/times.ts';

/** What would have been sent, latest first. */
export function mailboxPage({ items }: Mailbox, timeZone: string) {
  return {
    head: head('Mailbox', { noStore: true }),
    mails: items.map(({ to, subject, text, writtenAt }) => ({
      to,
      subject,
      text,
      at: momentInWords(timeZone, writtenAt),
    })),
  };
}
