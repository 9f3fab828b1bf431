import { join as path } from 'node:path';
import type { ReminderMail } from '@vetch/contracts/reminder-mails';
import { AppError } from '@vetch/service-kit/http/app-error';
import { createDatabase, selectOne } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { sendReminders } from '../../src/reminders/send-reminders.ts';
import { openService } from './open-service.ts';

/** People with dates, a clock, and a post office in London that takes everything in unless it is away. */
export async function openReminders() {
  const db = await createTestDatabase(path(import.meta.dirname, '../../migrations'));
  const schema = await selectOne<{ name: string }>(db, 'SELECT DATABASE() AS name');
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  url.pathname = schema?.name ?? '';
  const otherPool = createDatabase(url.href, 4);
  const clock = { now: new Date() };
  const now = () => clock.now;
  const { api, join, stopTokens } = await openService(db);
  const { api: at } = await openService(db, { now });
  const office = { away: false, mails: new Map<string, ReminderMail>(), calls: 0 };
  const reminding = { db, orders: ordersOf(office), stopTokens, log: silentLog, now };

  /** What goes out when the loop runs at an instant; noon in London unless a time is given. */
  const sentAt = async (instant: string): Promise<string[]> => {
    clock.now = new Date(instant.includes('T') ? instant : `${instant}T12:00:00Z`);
    const before = new Set(office.mails.keys());
    await sendReminders(reminding);
    return [...office.mails]
      .filter(([id]) => !before.has(id))
      .map(([, { personName, occasion, date, days }]) => `${personName}, ${occasion}, ${date}, in ${days}`);
  };

  return { db, otherPool, clock, api, at, stopTokens, office, reminding, sentAt, ...keeping(at, join, clock) };
}

type Office = { away: boolean; calls: number; readonly mails: Map<string, ReminderMail> };

const ordersOf = (office: Office) => ({
  timeZone: async () => 'Europe/London',
  sendReminder: async (id: string, mail: ReminderMail) => {
    office.calls += 1;
    if (office.away) throw new AppError('service-unavailable', 'Nobody is there.');
    office.mails.set(id, mail);
  },
});

type Service = Awaited<ReturnType<typeof openService>>;

/** What an account does with the people whose dates it keeps. */
function keeping(at: Service['api'], join: Service['join'], clock: { now: Date }) {
  let accounts = 0;
  const keep = async (since: string, ...people: object[]) => {
    const session = await join(`keeper-${++accounts}@example.com`);
    const signed = ['authorization', `Bearer ${session.accessToken}`] as const;
    clock.now = new Date(`${since}T12:00:00Z`);
    const ids: string[] = [];
    for (const person of people) {
      const { body } = await at
        .post('/users/me/reminders')
        .set(...signed)
        .send(person)
        .expect(201);
      ids.push(body.id);
    }
    return { signed, ids, account: session.account };
  };
  type Keeper = Awaited<ReturnType<typeof keep>>;
  const correct = ({ signed, ids }: Keeper, person: object, index = 0) =>
    at
      .put(`/users/me/reminders/${ids[index]}`)
      .set(...signed)
      .send(person)
      .expect(200);
  return { keep, correct };
}

export const birthday = (name: string, month: number, day: number, more: object = {}) => ({
  ...{ name, dates: [{ kind: 'birthday', month, day, ...more }] },
});
