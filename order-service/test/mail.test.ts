import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskApi } from '@vetch/contracts/desk';
import { sendDue, Undeliverable } from '@vetch/service-kit/messaging/outbox';
import { change, select } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { EMAIL } from '../src/mail/leave-mail.ts';
import { asText } from '../src/mail/letter.ts';
import { openPostOffice } from '../src/mail/post-office.ts';
import { writeToBuyer } from '../src/mail/write-to-buyer.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { db, deps, postOffice, buy } = shop;
afterAll(() => db.end());
beforeEach(async () => {
  await change(db, 'DELETE FROM outbox');
  postOffice.posted.clear();
});

const deliver = { [EMAIL]: writeToBuyer(deps, postOffice, 'http://shop.example') };
const send = () => sendDue({ db, deliver, now: deps.now, log: silentLog });
const waiting = () =>
  select<{ kind: string; state: string; payload: string }>(db, 'SELECT kind, state, payload FROM outbox');
const letters = () =>
  [...postOffice.posted.values()].map(({ to, letter }) => ({ to, subject: letter.subject, text: asText(letter) }));

test('a placed order is confirmed to the buyer: what, for whom, when, the card and the sum', async () => {
  const { order } = await buy('pays', { cardMessage: 'Well done, Ada' });
  await send();
  const [letter] = letters();
  expect(letter).toMatchObject({ to: 'iris@example.com', subject: `Your flowers are ordered (${order.reference})` });
  for (const said of [
    'To Marguerite Bell, Tuesday 24 November, morning',
    '1 × First Light, classic',
    'Well done, Ada',
    '£',
  ])
    expect(letter?.text).toContain(said);
  expect(letter?.text).toContain(`http://shop.example/orders/${order.reference}`);
});

test('a bouquet of the buyer’s own is confirmed by how many stems it has', async () => {
  const stems = [
    { key: 'rose-peach', count: 5 },
    { key: 'fern-green', count: 3 },
  ];
  await buy('pays', { slug: 'your-own', recipe: { stems, dressing: 'tied', paper: 'oat', ribbon: 'sage' } });
  await send();
  expect(letters()[0]?.text).toContain('1 × Your own, 8 stems');
});

test('the link in a guest’s e-mail opens the order, and no other one, on any device', async () => {
  const [first, second] = [await buy(), await buy()];
  await send();
  const text = letters().find(({ subject }) => subject.includes(first.order.reference))?.text ?? '';
  const [, token = ''] = /\?token=([\w-]+)/.exec(text) ?? [];
  const open = (reference: string) => shop.api.get(`/orders/${reference}`).set('x-guest-token', token);
  await open(first.order.reference).expect(200);
  await open(second.order.reference).expect(404);
});

test('an order that came to nothing is not written about', async () => {
  await buy('declined');
  await buy('challenge');
  expect((await waiting()).filter(({ kind }) => kind === EMAIL)).toEqual([]);
});

test('however often the loop runs, and in how many processes, a mail goes out under one id', async () => {
  await buy();
  await Promise.all([send(), send(), send()]);
  await send();
  expect(letters()).toHaveLength(1);
});

test('a post office that is closed is tried again; one that refuses for good is not', async () => {
  await buy();
  postOffice.refuse(new Error('connect ECONNREFUSED'));
  await send();
  expect(await waiting()).toMatchObject([{ state: 'pending' }]);
  shop.later(2_000);
  postOffice.refuse(new Undeliverable('no such mailbox'));
  await send();
  expect(await waiting()).toMatchObject([{ state: 'dead' }]);
  expect(letters()).toEqual([]);
});

test('the buyer hears when the van leaves, when the flowers have arrived, and when the money is back', async () => {
  const { who, order } = await buy();
  const florist = await shop.callers.as('florist');
  const id = order.deliveries[0]?.id ?? '';
  const move = (to: string) =>
    shop.api.post(deskApi.move.path.replace(':deliveryId', id)).set('authorization', florist).send({ to }).expect(200);
  for (const to of ['in_design', 'made', 'ready', 'out_for_delivery', 'delivered']) await move(to);
  const second = await buy();
  await shop.api
    .post(`/orders/${second.order.reference}/cancellation`)
    .set('x-guest-token', second.who.token)
    .send({})
    .expect(200);
  await send();
  expect(
    letters()
      .map(({ subject }) => subject)
      .toSorted(),
  ).toEqual(
    [
      `Your flowers are ordered (${order.reference})`,
      `Your flowers are on their way (${order.reference})`,
      `Your flowers have arrived (${order.reference})`,
      `Your flowers are ordered (${second.order.reference})`,
      `Your order is cancelled (${second.order.reference})`,
    ].toSorted(),
  );
  expect(who.token).not.toBe('');
});

const letter = {
  subject: 'A & B',
  parts: ['<b>not bold</b>', ['one', 'two']],
  link: { label: 'Look', url: 'http://shop.example/' },
};
const mail = {
  id: '01a20794-d4e1-717b-87c2-5aa75d4cde91',
  to: 'iris@example.com',
  letter,
  writtenAt: new Date('2026-11-23T09:00:00Z'),
};

test('without a mail server a mail is a file; the same mail again is the same file, and the mailbox shows it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-mail-'));
  const office = openPostOffice({ smtpUrl: undefined, folder });
  await office.post(mail);
  await office.post(mail);
  expect(readdirSync(folder)).toEqual([`${mail.id}.eml`, `${mail.id}.json`]);
  const eml = readFileSync(join(folder, `${mail.id}.eml`), 'utf8');
  expect(eml).toContain('To: iris@example.com');
  expect(eml).toContain(`Message-ID: <${mail.id}@vetch.example>`);
  expect(eml).toContain('&lt;b&gt;not bold');
  expect(await office.kept()).toMatchObject([{ id: mail.id, to: mail.to, subject: 'A & B' }]);
  rmSync(folder, { recursive: true });
});

/** A mail server that answers each command with the next of these lines and remembers what it was told. */
function mailServer(replies: readonly string[]) {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let next = 0;
    const say = () => socket.write(`${replies[next++] ?? '221 bye'}\r\n`);
    let inData = false;
    say();
    socket.on('data', (chunk) => {
      heard.push(chunk.toString());
      if (inData && !heard.join('').endsWith('\r\n.\r\n')) return;
      inData = !inData && chunk.toString().startsWith('DATA');
      say();
    });
  });
  return { server, heard };
}

async function postTo(replies: readonly string[]): Promise<string> {
  const { server, heard } = mailServer(replies);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const office = openPostOffice({ smtpUrl: `smtp://127.0.0.1:${port}`, folder: '' });
  await office.post(mail).finally(() => server.close());
  return heard.join('');
}

test('with a mail server the mail is handed to it', async () => {
  const heard = await postTo(['220 hello', '250 hello', '250 ok', '250 ok', '354 go on', '250 kept', '221 bye']);
  expect(heard).toContain('RCPT TO:<iris@example.com>');
  expect(heard).toContain('Subject: A & B');
});

test('a mail server that knows no such address ends it; one that is busy does not', async () => {
  await expect(postTo(['220 hello', '250 hello', '250 ok', '550 no such user'])).rejects.toThrow(Undeliverable);
  await expect(postTo(['220 hello', '250 hello', '250 ok', '450 busy'])).rejects.not.toThrow(Undeliverable);
});
