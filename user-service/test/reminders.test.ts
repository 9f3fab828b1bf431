import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sendReminders } from '../src/reminders/send-reminders.ts';
import { clearOut } from '../src/upkeep/clear-out.ts';
import { birthday, openReminders } from './support/open-reminders.ts';

const shop = await openReminders();
const { db, otherPool, clock, api, at, stopTokens, office, reminding, sentAt, keep, correct } = shop;
afterAll(() => Promise.all([db.end(), otherPool.end()]));

beforeEach(async () => {
  office.away = false;
  office.mails.clear();
  for (const table of ['reminder_mails', 'person_dates', 'people']) await db.query(`DELETE FROM ${table}`);
});

test('over the turn of the year each e-mail goes out once, and again the year after', async () => {
  const { account, ids } = await keep('2026-06-01', birthday('Ada', 1, 4));
  expect(await sentAt('2026-12-24')).toEqual([]);
  expect(await sentAt('2026-12-25')).toEqual(['Ada, birthday, 2027-01-04, in 10']);
  expect(await sentAt('2026-12-25')).toEqual([]);
  expect(await sentAt('2027-01-01')).toEqual(['Ada, birthday, 2027-01-04, in 3']);
  expect(await sentAt('2027-01-04')).toEqual([]);
  await clearOut(db, new Date('2027-03-01'));
  expect(await sentAt('2027-12-25')).toEqual(['Ada, birthday, 2028-01-04, in 10']);
  const [mail] = office.mails.values();
  expect(mail).toMatchObject({ accountId: account.id, to: account.email, buyerName: 'Maud Bell' });
  expect(stopTokens.personIn(mail?.stopToken ?? '')).toBe(ids[0]);
});

test('29 February is kept on the 28th, but for leap years', async () => {
  await keep('2026-06-01', birthday('Leap', 2, 29));
  expect(await sentAt('2027-02-18')).toEqual(['Leap, birthday, 2027-02-28, in 10']);
  expect(await sentAt('2028-02-18')).toEqual([]);
  expect(await sentAt('2028-02-19')).toEqual(['Leap, birthday, 2028-02-29, in 10']);
});

test('the day is that of the shop: in summer it begins before midnight in Greenwich', async () => {
  await keep('2026-06-01', birthday('Ada', 7, 20));
  expect(await sentAt('2026-07-09T22:59:00Z')).toEqual([]);
  expect(await sentAt('2026-07-09T23:01:00Z')).toEqual(['Ada, birthday, 2026-07-20, in 10']);
});

test('two replicas at once send one e-mail about each date', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `P${index}`);
  await keep('2026-06-01', ...names.map((name) => birthday(name, 9, 20)));
  clock.now = new Date('2026-09-10T12:00:00Z');
  office.calls = 0;
  const other = { ...reminding, db: otherPool };
  await Promise.all([reminding, other, reminding, other].map(sendReminders));
  expect([...office.mails.values()].map(({ personName }) => personName).sort()).toEqual(names.sort());
  expect(office.calls).toBe(12);
});

test('what could not be handed over waits while the date is ahead, and then is too late', async () => {
  await keep('2026-06-01', birthday('Ada', 9, 20), birthday('Ben', 9, 14));
  office.away = true;
  expect(await sentAt('2026-09-10T12:00:00Z')).toEqual([]);
  office.away = false;
  expect(await sentAt('2026-09-10T12:00:30Z')).toEqual([]);
  expect(await sentAt('2026-09-16')).toEqual(['Ada, birthday, 2026-09-20, in 4']);
});

test('after a week of silence only the later of two e-mails goes out', async () => {
  await keep('2026-06-01', birthday('Ada', 9, 20));
  expect(await sentAt('2026-09-18')).toEqual(['Ada, birthday, 2026-09-20, in 2']);
  expect(await sentAt('2026-09-19')).toEqual([]);
});

test('a date that flowers are ordered for is quiet until the next year', async () => {
  await keep('2026-09-01', birthday('Ada', 9, 20, { quietUntil: '2026-09-20' }));
  expect(await sentAt('2026-09-17')).toEqual([]);
  expect(await sentAt('2027-09-17')).toEqual(['Ada, birthday, 2027-09-20, in 3']);
});

test.each([
  ['by two days', 9, 22, '2026-09-12', ['Ada, birthday, 2026-09-22, in 10']],
  ['by a month', 10, 20, '2026-10-10', ['Ada, birthday, 2026-10-20, in 10']],
  ['to a day on which an e-mail is due at once', 9, 13, '2026-09-10', ['Ada, birthday, 2026-09-13, in 3']],
])(
  'a date that is corrected %s is written about on its new day, and not on the old one',
  async (_how, month, day, on, mails) => {
    const kept = await keep('2026-06-01', birthday('Ada', 9, 20));
    expect(await sentAt('2026-09-10')).toEqual(['Ada, birthday, 2026-09-20, in 10']);
    await correct(kept, birthday('Ada', month, day));
    expect(await sentAt(on)).toEqual(mails);
    expect(await sentAt(on)).toEqual([]);
    expect(await sentAt('2026-09-17')).toEqual([]);
  },
);

test('an e-mail that was noted is not sent with a day that is corrected meanwhile', async () => {
  const kept = await keep('2026-06-01', birthday('Ada', 9, 20));
  office.away = true;
  await sentAt('2026-09-10');
  await correct(kept, birthday('Ada', 10, 20));
  office.away = false;
  expect(await sentAt('2026-09-11')).toEqual([]);
});

test('dates that are corrected while e-mails are noted leave none about the old day', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `P${index}`);
  const kept = await keep('2026-06-01', ...names.map((name) => birthday(name, 9, 20)));
  clock.now = new Date('2026-09-10T12:00:00Z');
  office.away = true;
  const correcting = names.map((name, index) => correct(kept, birthday(name, 9, 21), index));
  await Promise.all([sendReminders(reminding), ...correcting, sendReminders({ ...reminding, db: otherPool })]);
  expect(await select(db, "SELECT id FROM reminder_mails WHERE on_date = '2026-09-20'")).toEqual([]);
});

test('a date that only gets another name for its person keeps what was sent', async () => {
  const kept = await keep('2026-06-01', birthday('Ada', 9, 20));
  await sentAt('2026-09-10');
  await correct(kept, birthday('Ada Bell', 9, 20));
  expect(await sentAt('2026-09-11')).toEqual([]);
});

test('nobody hears of what they asked not to hear of', async () => {
  const dates = [
    { kind: 'other', name: 'Mothering Sunday', month: 9, day: 20 },
    { kind: 'anniversary', month: 9, day: 20 },
    { kind: 'birthday', month: 9, day: 20 },
  ];
  const { signed } = await keep('2026-06-01', { name: 'Nell', dates });
  const quiet = ['mothers-day', 'anniversary'];
  await at
    .patch('/users/me/preferences')
    .set(...signed)
    .send({ quiet })
    .expect(200);
  expect(await sentAt('2026-09-10')).toEqual(['Nell, birthday, 2026-09-20, in 10']);
});

const stopping = (token: string, what: string) => api.post(`/reminder-links/${token}/stop`).send({ what });

test('the link of an e-mail stops those about its person, or all, and nobody has to sign in', async () => {
  const { signed, ids } = await keep(
    '2026-06-01',
    birthday('Ada', 9, 20),
    birthday('Ben', 9, 20),
    birthday('Cy', 10, 20),
  );
  const token = stopTokens.tokenFor(ids[0] ?? '');
  expect((await api.get(`/reminder-links/${token}`)).body).toEqual({ name: 'Ada', personIsOn: true, allAreOn: true });
  for (const _twice of [1, 2]) {
    const { body } = await stopping(token, 'person').expect(200);
    expect(body).toEqual({ name: 'Ada', personIsOn: false, allAreOn: true });
  }
  expect(await sentAt('2026-09-10')).toEqual(['Ben, birthday, 2026-09-20, in 10']);
  expect((await stopping(token, 'all').expect(200)).body.allAreOn).toBe(false);
  expect(await sentAt('2026-10-10')).toEqual([]);
  expect((await at.get('/users/me/reminders').set(...signed)).body).toMatchObject({ isOn: false });
});

test('an e-mail that was noted is not sent when it is stopped meanwhile', async () => {
  const { ids } = await keep('2026-06-01', birthday('Ada', 9, 20));
  office.away = true;
  await sentAt('2026-09-10');
  await stopping(stopTokens.tokenFor(ids[0] ?? ''), 'person').expect(200);
  office.away = false;
  expect(await sentAt('2026-09-11')).toEqual([]);
});

test('a link that was made up, or whose person is forgotten, stops nothing', async () => {
  const { signed, ids } = await keep('2026-06-01', birthday('Ada', 9, 20));
  const [id = ''] = ids;
  await sentAt('2026-09-10');
  expect((await stopping(`${id}.made-up`, 'all')).body).toMatchObject({ status: 404 });
  await at
    .delete(`/users/me/reminders/${id}`)
    .set(...signed)
    .expect(204);
  expect((await stopping(stopTokens.tokenFor(id), 'all')).body).toMatchObject({ status: 404 });
  expect(await select(db, 'SELECT id FROM reminder_mails')).toEqual([]);
});
