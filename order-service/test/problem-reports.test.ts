import { randomUUID } from 'node:crypto';
import type { Order } from '@vetch/contracts/order';
import { sendDue } from '@vetch/service-kit/messaging/outbox';
import { change } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { EMAIL } from '../src/mail/leave-mail.ts';
import { writeToBuyer } from '../src/mail/write-to-buyer.ts';
import { openShop } from './shop.ts';

const shop = await openShop();
const { api, buy, db, deps, later } = shop;
afterAll(() => db.end());
const [dilys, rosa] = [await shop.callers.as('florist'), await shop.callers.as('customer')];
// Vans enough for all tests of the file.
await change(db, 'UPDATE slot_rules SET capacity = 100');
const DAY_MS = 86_400_000;

type Bought = { order: Order; who: { token: string } };
const code = ({ order }: Bought) => order.deliveries[0]?.lines[0]?.careCode ?? '';
const deliveryId = ({ order }: Bought) => order.deliveries[0]?.id;

async function delivered(): Promise<Bought> {
  const bought = await buy();
  for (const to of ['made', 'out_for_delivery', 'delivered']) {
    await api
      .post(`/deliveries/${deliveryId(bought)}/moves`)
      .set('authorization', dilys)
      .send({ to })
      .expect(200);
  }
  return bought;
}

const said = { kind: 'damaged', words: 'Two stems are broken.', wish: 'new-flowers' };
const path = ({ order }: Bought, id: string) => `/orders/${order.reference}/problem-reports/${id}`;
const report = (bought: Bought, body: object = {}, id = randomUUID()) =>
  api
    .put(path(bought, id))
    .set('x-guest-token', bought.who.token)
    .send({ ...said, deliveryId: deliveryId(bought), ...body });
const byRecipient = (bought: Bought, body: object = {}, id = randomUUID()) =>
  api.put(`/care/${code(bought)}/problem-reports/${id}`).send({ ...said, ...body });
const ofOrder = async ({ order, who }: Bought) =>
  (await api.get(`/orders/${order.reference}/problem-reports`).set('x-guest-token', who.token).expect(200)).body;
const sendPhoto = (bought: Bought, id: string, photo: Buffer, type = 'image/png') =>
  api
    .put(`${path(bought, id)}/photo`)
    .set('x-guest-token', bought.who.token)
    .type(type)
    .send(photo);
const queue = async (state = 'open') =>
  (await api.get('/problem-reports').query({ state }).set('authorization', dilys).expect(200)).body.items;
const photoOf = (id: string) => api.get(`/problem-reports/${id}/photo`).set('authorization', dilys);
const answer = (id: string, words: string, answerId = randomUUID()) =>
  api.put(`/problem-reports/${id}/answers/${answerId}`).set('authorization', dilys).send({ words });
const send = () =>
  sendDue({
    ...{ db, now: deps.now, log: silentLog },
    deliver: { [EMAIL]: writeToBuyer(deps, shop.postOffice, 'https://vetch.example') },
  });

/** A photo that says where it was taken. */
const withPlace = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#b33' } })
    .withExif({ IFD0: { Copyright: 'Marguerite Bell, 14 Cotham Vale' } })
    .jpeg()
    .toBuffer();

test('a buyer reports what is wrong, the florist sees it with the time by which to answer, answers, and the buyer is written to', async () => {
  const bought = await delivered();
  const { body } = await report(bought).expect(200);
  expect(body).toMatchObject({ ...said, state: 'open', hasPhoto: false });
  const [seen] = (await queue()).filter(({ id }: { id: string }) => id === body.id);
  expect(seen).toMatchObject({
    ...{ orderReference: bought.order.reference, recipientName: 'Marguerite Bell', bouquets: ['First Light'] },
    ...{ reporter: 'buyer', dueAt: '2026-11-23T18:00:00.000Z', isOverdue: false },
  });
  const answerId = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => answer(body.id, 'We bring new ones.', answerId)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(answers[0]?.body).toMatchObject({ state: 'answered', answers: [{ words: 'We bring new ones.' }] });
  await send();
  const letters = [...shop.postOffice.posted.values()].filter(({ letter }) => letter.subject.startsWith('About your'));
  expect(letters).toMatchObject([{ to: 'iris@example.com' }]);
  expect(JSON.stringify(letters[0]?.letter.parts)).toContain('You wrote to us:\\nTwo stems are broken.');
  expect((await ofOrder(bought)).items).toMatchObject([
    { state: 'answered', answers: [{ words: 'We bring new ones.' }] },
  ]);
  await api.post(`/problem-reports/${body.id}/settlement`).set('authorization', dilys).expect(200);
  expect((await queue('settled')).map(({ id }: { id: string }) => id)).toContain(body.id);
});

test('whoever has the flowers reports without an account, and is told nothing of the order', async () => {
  const bought = await delivered();
  const { body } = await byRecipient(bought, { contact: '07700 900123' }).expect(200);
  expect(Object.keys(body).sort()).toEqual(['id', 'kind', 'reportedAt', 'words']);
  const [seen] = (await queue()).filter(({ id }: { id: string }) => id === body.id);
  expect(seen).toMatchObject({ reporter: 'recipient', contact: '07700 900123', bouquets: ['First Light'] });
  expect((await ofOrder(bought)).items).toEqual([]);
  expect((await byRecipient(bought, { wish: 'refund' }).expect(400)).body.errors).toMatchObject([
    { pointer: '#/wish' },
  ]);
});

test('a photo is kept as a JPEG without what the camera wrote into it', async () => {
  const bought = await delivered();
  const { body } = await report(bought).expect(200);
  const photo = await withPlace();
  expect(photo.includes('Cotham Vale')).toBe(true);
  await sendPhoto(bought, body.id, photo, 'image/jpeg').expect(204);
  const shown = (await photoOf(body.id).expect(200)).body;
  const kept = Buffer.from(shown.base64, 'base64');
  expect(kept.includes('Cotham Vale')).toBe(false);
  expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 30 });
  expect((await sharp(kept).metadata()).exif).toBeUndefined();
  expect((await ofOrder(bought)).items).toMatchObject([{ hasPhoto: true }]);
});

test.each(['png', 'webp'] as const)('a %s will do, however it is called', async (format) => {
  const bought = await delivered();
  const id = randomUUID();
  await byRecipient(bought, {}, id).expect(200);
  const photo = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#3b38' } })
    [format]()
    .toBuffer();
  await api
    .put(`/care/${code(bought)}/problem-reports/${id}/photo`)
    .type('text/plain')
    .send(photo)
    .expect(204);
  expect((await photoOf(id).expect(200)).body.mediaType).toBe('image/jpeg');
});

test('what is no photo is refused, and so is one that is too large; the report stands', async () => {
  const bought = await delivered();
  const { body } = await report(bought).expect(200);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const whole = await withPlace();
  const broken = Buffer.concat([whole.subarray(0, 100), Buffer.alloc(300, 7)]);
  for (const bad of [svg, broken, Buffer.alloc(0)]) {
    expect((await sendPhoto(bought, body.id, bad, 'image/jpeg').expect(422)).body.type).toContain('photo-refused');
  }
  const large = await sendPhoto(bought, body.id, Buffer.alloc(5 * 1024 * 1024 + 1)).expect(413);
  expect(large.body.detail).toContain('more than 5 MB');
  await photoOf(body.id).expect(404);
  expect((await ofOrder(bought)).items).toHaveLength(1);
});

test('a form that is sent twice is one report; until it is answered it can be changed', async () => {
  const bought = await delivered();
  const id = randomUUID();
  const both = await Promise.all([report(bought, {}, id), report(bought, {}, id)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  await report(bought, { words: 'Three stems are broken.' }, id).expect(200);
  expect((await ofOrder(bought)).items).toMatchObject([{ words: 'Three stems are broken.' }]);
  await answer(id, 'Sorry.').expect(200);
  expect((await report(bought, {}, id).expect(409)).body.type).toContain('report-answered');
  expect((await sendPhoto(bought, id, await withPlace()).expect(409)).body.type).toContain('report-answered');
});

test('nobody reports on an order of somebody else, nor changes a report of somebody else', async () => {
  const [one, other] = [await delivered(), await delivered()];
  const { body } = await report(one).expect(200);
  await report({ ...one, who: other.who }).expect(404);
  expect((await report(other, {}, body.id).expect(404)).body.type).toContain('report-not-found');
  expect((await byRecipient(one, {}, body.id).expect(404)).body.type).toContain('report-not-found');
  expect((await sendPhoto(other, body.id, await withPlace()).expect(404)).body.type).toContain('report-not-found');
  expect((await report(one, { deliveryId: deliveryId(other) }).expect(404)).body.type).toContain('delivery-not-found');
  await api.put(`/care/22222222/problem-reports/${randomUUID()}`).send(said).expect(404);
});

test('of many reports at once the shop takes five of a delivery', async () => {
  const bought = await delivered();
  const answers = await Promise.all(Array.from({ length: 8 }, () => byRecipient(bought)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(answers.find(({ status }) => status === 409)?.body.type).toContain('too-many-reports');
});

test.each([
  ['no words', { words: ' ' }, '#/words'],
  ['2,001 characters', { words: 'x'.repeat(2_001) }, '#/words'],
  ['no kind', { kind: '' }, '#/kind'],
  ['no wish', { wish: undefined }, '#/wish'],
])('%s are refused by name', async (_what, body, pointer) => {
  expect((await report(await delivered(), body).expect(400)).body.errors).toMatchObject([{ pointer }]);
});

test('only florists see what was reported', async () => {
  await api.get('/problem-reports').set('authorization', rosa).expect(403);
  await api.get(`/problem-reports/${randomUUID()}/photo`).expect(401);
});

test('before the flowers arrive there is nothing to report, and a week after it is too late, with the shop’s address', async () => {
  const early = await buy();
  expect((await report(early).expect(409)).body.type).toContain('not-delivered-yet');
  const bought = await delivered();
  const open = await report(bought).expect(200);
  later(3 * DAY_MS);
  expect((await queue()).find(({ id }: { id: string }) => id === open.body.id)).toMatchObject({ isOverdue: true });
  expect((await ofOrder(early)).deliveries).toMatchObject([{ reporting: { state: 'open', until: null } }]);
  await report(early, { kind: 'late', words: 'They never came.' }).expect(200);
  later(4 * DAY_MS);
  const late = await report(bought).expect(409);
  expect(late.body).toMatchObject({
    type: expect.stringContaining('report-too-late'),
    detail: expect.stringContaining('flowers@vetch.example'),
  });
  expect((await byRecipient(bought).expect(409)).body.type).toContain('report-too-late');
});
