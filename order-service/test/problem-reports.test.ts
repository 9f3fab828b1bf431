import { randomUUID } from 'node:crypto';
import { sendDue } from '@vetch/service-kit/messaging/outbox';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, expect, test } from 'vitest';
import { EMAIL } from '../src/mail/leave-mail.ts';
import { writeToBuyer } from '../src/mail/write-to-buyer.ts';
import { deliveryIdOf, openShopForReports, photoWithPlace, said } from './reporting.ts';

const shop = await openShopForReports();
const { api, buy, db, deps, later, dilys, delivered, report, byRecipient, ofOrder, sendPhoto } = shop;
afterAll(() => db.end());
const rosa = await shop.callers.as('customer');
const DAY_MS = 86_400_000;

const queue = async (state = 'open') =>
  (await api.get('/problem-reports').query({ state }).set('authorization', dilys).expect(200)).body.items;
const answer = (id: string, words: string, answerId = randomUUID()) =>
  api.put(`/problem-reports/${id}/answers/${answerId}`).set('authorization', dilys).send({ words });
const send = () =>
  sendDue({
    ...{ db, now: deps.now, log: silentLog },
    deliver: { [EMAIL]: writeToBuyer(deps, shop.postOffice, 'https://vetch.example') },
  });

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

test('a form that is sent twice is one report; until it is answered it can be changed', async () => {
  const bought = await delivered();
  const id = randomUUID();
  const both = await Promise.all([report(bought, {}, id), report(bought, {}, id)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  await report(bought, { words: 'Three stems are broken.' }, id).expect(200);
  expect((await ofOrder(bought)).items).toMatchObject([{ words: 'Three stems are broken.' }]);
  await answer(id, 'Sorry.').expect(200);
  expect((await report(bought, {}, id).expect(409)).body.type).toContain('report-answered');
  expect((await sendPhoto(bought, id, await photoWithPlace()).expect(409)).body.type).toContain('report-answered');
});

test('nobody reports on an order of somebody else, nor changes a report of somebody else', async () => {
  const [one, other] = [await delivered(), await delivered()];
  const { body } = await report(one).expect(200);
  await report({ ...one, who: other.who }).expect(404);
  expect((await report(other, {}, body.id).expect(404)).body.type).toContain('report-not-found');
  expect((await byRecipient(one, {}, body.id).expect(404)).body.type).toContain('report-not-found');
  expect((await sendPhoto(other, body.id, await photoWithPlace()).expect(404)).body.type).toContain('report-not-found');
  expect((await report(one, { deliveryId: deliveryIdOf(other) }).expect(404)).body.type).toContain(
    'delivery-not-found',
  );
  await api.put(`/care/22222222/problem-reports/${randomUUID()}`).send(said).expect(404);
});

test('of many reports at once the shop takes five of a delivery, and leaves the buyer’s own to the buyer', async () => {
  const bought = await delivered();
  const answers = await Promise.all(Array.from({ length: 8 }, () => byRecipient(bought)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(answers.find(({ status }) => status === 409)?.body.type).toContain('too-many-reports');
  const own = await Promise.all(Array.from({ length: 6 }, () => report(bought)));
  expect(own.filter(({ status }) => status === 200)).toHaveLength(5);
});

test('an answer to one report is none to another, and the other waits on', async () => {
  const [one, other] = [await report(await delivered()), await report(await delivered())];
  const answerId = randomUUID();
  await answer(one.body.id, 'Sorry.', answerId).expect(200);
  expect((await answer(other.body.id, 'Sorry.', answerId).expect(404)).body.type).toContain('report-not-found');
  expect((await queue()).map(({ id }: { id: string }) => id)).toContain(other.body.id);
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

test('before the flowers arrive, or when nobody paid for them, there is nothing to report, and a week after it is too late, with the shop’s address', async () => {
  const [early, unpaid] = [await buy(), await buy('declined')];
  expect((await report(early).expect(409)).body.type).toContain('not-delivered-yet');
  const bought = await delivered();
  const open = await report(bought).expect(200);
  later(3 * DAY_MS);
  expect((await queue()).find(({ id }: { id: string }) => id === open.body.id)).toMatchObject({ isOverdue: true });
  expect((await ofOrder(early)).deliveries).toMatchObject([{ reporting: { state: 'open', until: null } }]);
  await report(early, { kind: 'late', words: 'They never came.' }).expect(200);
  await shop.sweep();
  expect((await shop.look(unpaid.who, unpaid.order.reference)).status).toBe('expired');
  expect((await ofOrder(unpaid)).deliveries).toMatchObject([{ reporting: { state: 'not-yet', until: null } }]);
  expect((await report(unpaid).expect(409)).body.type).toContain('not-delivered-yet');
  later(4 * DAY_MS);
  const late = await report(bought).expect(409);
  expect(late.body).toMatchObject({
    type: expect.stringContaining('report-too-late'),
    detail: expect.stringContaining('flowers@vetch.example'),
  });
  expect((await byRecipient(bought).expect(409)).body.type).toContain('report-too-late');
});
