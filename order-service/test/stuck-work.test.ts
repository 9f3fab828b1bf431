import { randomUUID } from 'node:crypto';
import type { StuckWorkList } from '@vetch/contracts/stuck-work';
import { AppError } from '@vetch/service-kit/http/app-error';
import { sendDue, Undeliverable } from '@vetch/service-kit/messaging/outbox';
import { change } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { EMAIL } from '../src/mail/leave-mail.ts';
import { writeToBuyer } from '../src/mail/write-to-buyer.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { db, deps, api, callers, postOffice, buy } = shop;
const florist = await callers.as('florist');
afterAll(() => db.end());
beforeEach(() => change(db, 'DELETE FROM outbox'));

const deliver = { [EMAIL]: writeToBuyer(deps, postOffice, 'http://shop.example') };
const send = () => sendDue({ db, deliver, now: deps.now, log: silentLog });
const list = async (): Promise<StuckWorkList['items']> =>
  (await api.get('/stuck-work').set('authorization', florist).expect(200)).body.items;
const retry = (id: string) => api.post(`/stuck-work/${id}/retry`).set('authorization', florist);

test('an e-mail that was given up is shown to the florist with its reason, and goes out when it is sent again', async () => {
  const { order } = await buy();
  postOffice.refuse(new Undeliverable('The mail server refuses iris@example.com'));
  await send();
  const [stuck] = await list();
  expect(stuck).toMatchObject({ what: 'email: confirmation', orderReference: order.reference });
  expect(stuck?.problem).toContain('refuses iris@example.com');
  await retry(stuck?.id ?? '').expect(204);
  expect(await list()).toEqual([]);
  await retry(stuck?.id ?? '').expect(404);
  await send();
  expect([...postOffice.posted.values()].map(({ to }) => to)).toEqual(['iris@example.com']);
});

test('an order that is tried again and again is shown, and is tried at once when somebody says so', async () => {
  const { who, order } = await buy();
  const away = () => new AppError('service-unavailable', 'away');
  for (let tries = 0; tries < 8; tries += 1) shop.bank.payments.void.mockRejectedValueOnce(away());
  await api.post(`/orders/${order.reference}/cancellation`).set('x-guest-token', who.token).send({}).expect(200);
  for (let tries = 0; tries < 6; tries += 1) {
    shop.later(31_000);
    await shop.sweep();
  }
  const [stuck] = await list();
  expect(stuck).toMatchObject({ what: 'giving an order back', orderReference: order.reference });
  shop.bank.payments.void.mockReset();
  await retry(stuck?.id ?? '').expect(204);
  await shop.sweep();
  expect(await list()).toEqual([]);
});

test('work that is not stuck cannot be tried again, and a bad id is said to be one', async () => {
  expect((await retry(randomUUID()).expect(404)).body.type).toContain('stuck-work-not-found');
  await retry('not-an-id').expect(400);
});
