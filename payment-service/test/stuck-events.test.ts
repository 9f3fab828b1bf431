import { afterAll, expect, test } from 'vitest';
import { openEar } from './order-service-ear.ts';
import { openShop } from './payment-shop.ts';

const { db, deps, pay, http, as } = await openShop();
const { ear, heard, send, close } = await openEar(deps);
afterAll(async () => {
  close();
  await db.end();
});

test('an event that was given up is shown to florists with its reason, and goes out when they say so', async () => {
  const { body } = await pay();
  ear.answer = { status: 400, code: 'invalid-request', detail: 'One field needs attention.' };
  await send();
  const florist = await as('florist');
  const list = async () => (await http.get('/stuck-payment-work').set('authorization', florist).expect(200)).body.items;
  const [stuck] = await list();
  expect(stuck).toMatchObject({ what: 'payment.authorised', orderReference: body.orderReference });
  ear.answer = { status: 200 };
  const retry = () => http.post(`/stuck-payment-work/${stuck.id}/retry`).set('authorization', florist);
  await retry().expect(204);
  await send();
  expect(heard).toHaveLength(1);
  expect(await list()).toEqual([]);
  expect((await retry().expect(404)).body.type).toContain('stuck-work-not-found');
});

test('what was given up is no business of shoppers', async () => {
  await http.get('/stuck-payment-work').expect(401);
  await http
    .get('/stuck-payment-work')
    .set('authorization', await as('customer'))
    .expect(403);
});
