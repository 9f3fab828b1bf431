import { LEADS } from '@vetch/contracts/people';
import type { QuietTopic } from '@vetch/contracts/reminders';
import { fromSql } from '@vetch/service-kit/mysql/instants';
import type { OrderClient } from '../clients/order-client.ts';
import type { Deps } from '../deps.ts';
import { topicsIn } from '../people/preferences-repository.ts';
import { type DueReminder, daysUntil, dueReminder, monthsNear, topicsOf } from './due-reminder.ts';
import {
  claimMail,
  type DateRow,
  findDates,
  findDueMails,
  type MailRow,
  markHandedOver,
  noteMail,
} from './reminder-mail-repository.ts';
import type { StopTokens } from './stop-token.ts';

export type Reminding = Pick<Deps, 'db' | 'stopTokens' | 'log' | 'now'> & { readonly orders: OrderClient };

const AT_A_TIME = 200;
/** A process that dies while it hands an e-mail over leaves it to the others after so long. */
const LEASE_MS = 60_000;

/**
 * Notes the e-mails that are due by the shop's calendar and hands them to the post office, which order-service keeps.
 * To be called every minute, in every process. While order-service is away they wait, as long as the date is ahead.
 */
export async function sendReminders(deps: Reminding): Promise<void> {
  const yesterday = new Date(deps.now().getTime() - 86_400_000).toISOString().slice(0, 10);
  const near = { months: monthsNear(deps.now(), Math.max(...LEADS)), today: yesterday, limit: 1, after: '' };
  // Where nobody's day is near, nobody has to be asked what day it is.
  if ((await findDates(deps.db, near)).length === 0) return;
  const timeZone = await deps.orders.timeZone();
  const today = dayAt(deps.now(), timeZone);
  await noteDue(deps, { ...near, today, limit: AT_A_TIME }, timeZone);
  await handOver(deps, today);
}

async function noteDue(
  { db, now }: Reminding,
  near: { months: number[]; today: string; limit: number; after: string },
  timeZone: string,
): Promise<void> {
  for (let after = '', size = near.limit; size === near.limit; ) {
    const rows = await findDates(db, { ...near, after });
    for (const row of rows) {
      const due = dueOf(row, near.today, timeZone);
      if (due) await noteMail(db, row, due, now());
    }
    size = rows.length;
    after = rows.at(-1)?.id ?? '';
  }
}

function dueOf(row: DateRow, today: string, timeZone: string): DueReminder | undefined {
  if (isQuiet(topicsOf(row.kind, row.name), row.quiet)) return undefined;
  const since = dayAt(new Date(fromSql(row.since_at)), timeZone);
  const leads = row.leads.split(',').map(Number);
  return dueReminder({ ...row, leads, since, quietUntil: row.quiet_until, notedLead: row.noted_lead }, today);
}

async function handOver(deps: Reminding, today: string): Promise<void> {
  for (const row of await findDueMails(deps.db, today, deps.now(), AT_A_TIME)) {
    if (isQuiet(topicsOf(row.kind, row.occasion_name), row.quiet)) continue;
    if (!(await claimMail(deps.db, row, new Date(deps.now().getTime() + LEASE_MS)))) continue;
    try {
      await deps.orders.sendReminder(row.id, reminderOf(row, today, deps.stopTokens));
      await markHandedOver(deps.db, row.id, deps.now());
    } catch (err) {
      deps.log.warn({ err, mail: row.id }, 'a reminder could not be handed over, to be tried again');
    }
  }
}

const reminderOf = (row: MailRow, today: string, stopTokens: StopTokens) => ({
  accountId: row.account_id,
  to: row.email,
  buyerName: row.buyer_name,
  personName: row.person_name,
  occasion: row.occasion_name ?? row.kind,
  date: row.on_date,
  days: daysUntil(today, row.on_date),
  stopToken: stopTokens.tokenFor(row.person_id),
});

const isQuiet = (topics: readonly QuietTopic[], quiet: string | null) =>
  topicsIn(quiet).some((topic) => topics.includes(topic));

/** The day at an instant, where the shop is. */
function dayAt(instant: Date, timeZone: string): string {
  // The Swedish way of writing a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}
