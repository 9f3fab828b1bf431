import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendDue } from '@vetch/service-kit/messaging/outbox';
import { change, select } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { asHtml, asText } from '../src/mail/letter.ts';
import { openPostOffice } from '../src/mail/post-office.ts';
import { reminderLetter } from '../src/reminders/reminder-letter.ts';
import { REMINDER, writeReminder } from '../src/reminders/write-reminder.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { api, db, deps, postOffice, callers } = shop;
afterAll(() => db.end());
beforeEach(async () => {
  await change(db, 'DELETE FROM outbox');
  postOffice.posted.clear();
});

const ACCOUNT = randomUUID();
const deliver = { [REMINDER]: writeReminder(deps, postOffice, 'http://shop.example') };
const send = () => sendDue({ db, deliver, now: deps.now, log: silentLog });

const mail = (more: object = {}) => ({
  ...{ accountId: ACCOUNT, to: 'iris@example.com', buyerName: 'Iris', personName: 'Marguerite', occasion: 'birthday' },
  ...{ date: '2026-12-02', days: 10, stopToken: 'a.token', ...more },
});

const take = async (body: object, id: string = randomUUID()) =>
  api
    .put(`/reminder-mails/${id}`)
    .set('authorization', await callers.asService())
    .send(body);

const letters = () => [...postOffice.posted.values()].map(({ to, letter }) => ({ to, letter, text: asText(letter) }));

/** An order of the account, with a card. */
async function ordered(cardMessage: string, status = 'completed') {
  const { order } = await shop.buy('pays', { cardMessage });
  await change(db, 'UPDATE orders SET customer_id = ?, status = ? WHERE reference = ?', [
    ACCOUNT,
    status,
    order.reference,
  ]);
}

test('a reminder says whose day it is and when, leads to the shop, and can be stopped from the mail program', async () => {
  expect((await take(mail())).status).toBe(204);
  await send();
  const [{ to, letter, text } = { to: '', letter: undefined, text: '' }] = letters();
  expect([to, letter?.subject]).toEqual(['iris@example.com', 'Marguerite’s birthday is on 2 December']);
  expect(text).toContain('Marguerite’s birthday is on Wednesday 2 December, in 10 days.');
  expect(text).toContain('http://shop.example/bouquets?arriving=2026-12-02');
  expect(text).toContain(
    'No more e-mails about Marguerite, or none at all: http://shop.example/reminders/stop/a.token',
  );
  expect(letter && asHtml(letter)).toContain('<a href="http://shop.example/reminders/stop/a.token">');
  expect(text).not.toContain('card said');
});

test('it brings the last card of this account to this name, and nobody else’s', async () => {
  await ordered('Happy birthday, old bean');
  await ordered('Called off', 'cancelled');
  await shop.buy('pays', { cardMessage: 'From a stranger' });
  await take(mail());
  await take(mail({ personName: 'Mark' }));
  await send();
  const [known, unknown] = ['Marguerite', 'Mark'].map((name) =>
    letters().find(({ letter }) => letter.subject.startsWith(`${name}’s`)),
  );
  expect(known?.text).toContain('With the flowers of 24 November 2026 your card said:\nHappy birthday, old bean');
  expect(unknown?.text).not.toContain('card said');
});

test('the mail program can show a button that stops it with one press', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-reminders-'));
  const letter = reminderLetter(mail(), undefined, 'http://shop.example');
  const office = openPostOffice({ smtpUrl: undefined, folder });
  await office.post({ id: randomUUID(), to: 'iris@example.com', letter, writtenAt: deps.now() });
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const message = readFileSync(join(folder, file), 'utf8');
  rmSync(folder, { recursive: true });
  expect(message).toContain('List-Unsubscribe: <http://shop.example/reminders/stop/a.token>');
  expect(message).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('handed over twice, even at once, it goes out once', async () => {
  const id = randomUUID();
  const answers = await Promise.all([take(mail(), id), take(mail(), id), take(mail(), id)]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  await send();
  expect((await take(mail(), id)).status).toBe(204);
  await send();
  expect(letters()).toHaveLength(1);
});

test('on the day itself it is too late, and nobody is written to', async () => {
  await take(mail({ date: '2026-11-22', days: 1 }));
  await send();
  expect(letters()).toEqual([]);
  expect(await select(db, 'SELECT state FROM outbox')).toEqual([{ state: 'dead' }]);
});

test('a reminder without a date is refused, and only services hand one over', async () => {
  expect((await take(mail({ date: 'soon' }))).body).toMatchObject({ status: 400, errors: [{ pointer: '#/date' }] });
  const florist = await callers.as('florist');
  await api.put(`/reminder-mails/${randomUUID()}`).set('authorization', florist).send(mail()).expect(403);
});
