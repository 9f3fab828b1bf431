import { randomUUID } from 'node:crypto';
import type { Order } from '@vetch/contracts/order';
import type { SubstitutionChoice } from '@vetch/contracts/substitution';
import { AppError } from '@vetch/service-kit/http/app-error';
import { sendDue } from '@vetch/service-kit/messaging/outbox';
import { change, selectOne } from '@vetch/service-kit/mysql/database';
import { silentLog } from '@vetch/service-kit/testing/log';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { EMAIL } from '../src/mail/leave-mail.ts';
import { asText } from '../src/mail/letter.ts';
import { writeToBuyer } from '../src/mail/write-to-buyer.ts';
import { deliverSubstitution, SUBSTITUTION } from '../src/substitutions/take-substitute.ts';
import { away, newKey } from './fake-neighbours.ts';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
const { api, db, deps, products, postOffice, callers } = shop;
await change(db, 'UPDATE slot_rules SET capacity = 100');
const florist = await callers.as('florist');
afterAll(() => db.end());
beforeEach(async () => {
  await change(db, 'DELETE FROM outbox');
  postOffice.posted.clear();
  products.swap.mockClear();
});

const deliver = {
  [EMAIL]: writeToBuyer(deps, postOffice, 'http://shop.example'),
  [SUBSTITUTION]: deliverSubstitution(deps),
};
const send = () => sendDue({ db, deliver, now: deps.now, log: silentLog });
const letter = (subject: string) =>
  [...postOffice.posted.values()].map((mail) => mail.letter).find((one) => one.subject.startsWith(subject));

/** An order of a guest who wants this when a stem fails. */
async function ordered(substitution: SubstitutionChoice = 'equal-or-better') {
  const who = await shop.guest();
  await shop.add(who).expect(201);
  const { body } = await shop.place(who, shop.orderOf(await shop.read(who), { substitution })).expect(201);
  const order = body as Order;
  const [delivery] = order.deliveries;
  return {
    who,
    order,
    path: `/orders/${order.reference}`,
    deliveryId: delivery?.id ?? '',
    lineId: delivery?.lines[0]?.id ?? '',
  };
}
type Ordered = Awaited<ReturnType<typeof ordered>>;

const wish = { from: 'rose-peach', to: 'rose-coral', count: 2, reason: 'The peach ones came in brown.' };
const propose = ({ path, lineId }: Ordered, body: object = wish, key = newKey()) =>
  api
    .post(`${path}/lines/${lineId}/substitutions`)
    .set('authorization', florist)
    .set('idempotency-key', key)
    .send(body);
const answer = ({ path, who }: Ordered, id: string, approved: boolean) =>
  api.post(`${path}/substitutions/${id}/answer`).set('x-guest-token', who.token).send({ approved });
const move = ({ deliveryId }: Ordered, to: string) =>
  api.post(`/deliveries/${deliveryId}/moves`).set('authorization', florist).send({ to });
const atDesk = async ({ deliveryId }: Ordered) => {
  const { body } = await api.get('/deliveries').query({ date: TUESDAY }).set('authorization', florist).expect(200);
  return body.deliveries.find(({ id }: { id: string }) => id === deliveryId);
};
const stemsOf = (order: Order) => order.deliveries[0]?.lines[0]?.recipe.stems.map(({ label }) => label);

test('a stem is replaced at once: the recipe follows, the ordered one is kept, and the buyer hears why', async () => {
  const bought = await ordered();
  const { status, body } = await propose(bought);
  expect(status).toBe(201);
  expect(stemsOf(body)).toEqual(['3 peach roses', '2 coral roses']);
  expect(body.substitutions).toMatchObject([{ state: 'done', reason: wish.reason, toldAt: null, answeredAt: null }]);
  expect(products.swap).toHaveBeenCalledWith(expect.any(String), body.substitutions[0].id, {
    ...{ from: 'rose-peach', to: 'rose-coral', count: 2, wasted: false, ordered: ['rose-peach'] },
  });
  const row = await selectOne<{ ordered_recipe: { stems: object[] } }>(
    db,
    'SELECT ordered_recipe FROM order_lines WHERE id = ?',
    [bought.lineId],
  );
  expect(row?.ordered_recipe.stems).toMatchObject([{ key: 'rose-peach', count: 5 }]);
  await send();
  const mail = letter('A stem in your bouquet is replaced');
  expect(mail && asText(mail)).toContain('In First Light we tie 2 coral roses instead of as many of the peach roses.');
  expect((await shop.look(bought.who, bought.order.reference)).substitutions[0]?.toldAt).not.toBeNull();
  await move(bought, 'made').expect(200);
});

test('a buyer who wants to be asked is: nothing is taken, and the bouquet is not tied, until they say yes', async () => {
  const bought = await ordered('ask-first');
  const { body } = await propose(bought).expect(201);
  const [{ id, state }] = body.substitutions;
  expect([state, stemsOf(body)]).toEqual(['asked', ['5 peach roses']]);
  expect(await atDesk(bought)).toMatchObject({ waitsFor: 'answer', next: ['in_design'] });
  expect(products.swap).not.toHaveBeenCalled();
  expect((await move(bought, 'made')).body).toMatchObject({
    status: 409,
    type: expect.stringContaining('substitution-open'),
  });
  await move(bought, 'in_design').expect(200);
  await send();
  expect(letter('May we replace a stem?')).toBeDefined();
  const approved = await answer(bought, id, true).expect(200);
  expect(stemsOf(approved.body)).toEqual(['3 peach roses', '2 coral roses']);
  expect((await answer(bought, id, true).expect(200)).body.substitutions[0].state).toBe('done');
  expect((await answer(bought, id, false)).body.type).toContain('substitution-answered');
  await move(bought, 'made').expect(200);
});

test.each([
  ['yes', true, ['A stem in your bouquet is replaced']],
  ['no', false, []],
])('a letter that asks and is late is not written after a %s by telephone', async (_said, approved, subjects) => {
  const bought = await ordered('ask-first');
  await change(db, 'DELETE FROM outbox');
  const { body } = await propose(bought).expect(201);
  await answer(bought, body.substitutions[0].id, approved).expect(200);
  await send();
  expect([...postOffice.posted.values()].map((mail) => mail.letter.subject)).toEqual(
    subjects.map((subject) => `${subject} (${bought.order.reference})`),
  );
});

test('after a no the florist may propose another, and the bouquet can be tied as it was', async () => {
  const bought = await ordered('ask-first');
  const { body } = await propose(bought);
  const declined = await answer(bought, body.substitutions[0].id, false).expect(200);
  expect([declined.body.substitutions[0].state, stemsOf(declined.body)]).toEqual(['declined', ['5 peach roses']]);
  const second = await propose(bought, { ...wish, to: 'rose-apricot' }).expect(201);
  expect(second.body.substitutions.map(({ state }: { state: string }) => state)).toEqual(['declined', 'asked']);
  expect(products.swap).not.toHaveBeenCalled();
});

test('of two florists who replace a stem of one bouquet at once, one does and the other is told', async () => {
  const bought = await ordered('ask-first');
  const answers = await Promise.all([propose(bought), propose(bought, { ...wish, to: 'rose-apricot' })]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.type).toContain('substitution-open');
});

test('a request that comes twice replaces once', async () => {
  const [bought, key] = [await ordered(), newKey()];
  await propose(bought, wish, key).expect(201);
  const again = await propose(bought, wish, key).expect(201);
  expect([again.headers['idempotent-replayed'], again.body.substitutions.length]).toEqual(['true', 1]);
});

test('while the stock room is away the substitution waits, and goes on by itself', async () => {
  const bought = await ordered();
  products.swap.mockRejectedValueOnce(away());
  const { body } = await propose(bought).expect(201);
  expect([body.substitutions[0].state, stemsOf(body)]).toEqual(['taking', ['5 peach roses']]);
  await move(bought, 'made').expect(409);
  await Promise.all([send(), send()]);
  expect(stemsOf(await shop.look(bought.who, bought.order.reference))).toEqual(['3 peach roses', '2 coral roses']);
  await send();
  expect(letter('A stem in your bouquet is replaced')).toBeDefined();
});

test('stems that have gone meanwhile are said to be, and the bouquet is as it was', async () => {
  const bought = await ordered();
  products.swap.mockRejectedValueOnce(new AppError('out-of-stock', 'Gone.', { short: [] }));
  const key = newKey();
  expect((await propose(bought, wish, key)).body.type).toContain('out-of-stock');
  expect((await propose(bought, wish, key)).body.type).toContain('out-of-stock');
  const order = await shop.look(bought.who, bought.order.reference);
  expect([order.substitutions[0]?.state, stemsOf(order)]).toEqual(['failed', ['5 peach roses']]);
  await propose(bought, { ...wish, to: 'rose-apricot' }).expect(201);
});

test('what may not replace a stem is refused before anything is stored', async () => {
  const bought = await ordered();
  expect((await propose(bought, { ...wish, to: 'lily-white' })).body.type).toContain('substitute-not-offered');
  const { status, body } = await propose(bought, { ...wish, reason: '', count: 0 });
  expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()]).toEqual([
    400,
    ['#/count', '#/reason'],
  ]);
  expect((await shop.look(bought.who, bought.order.reference)).substitutions).toEqual([]);
});

test('a buyer who would rather have the money gets no other stem', async () => {
  expect((await propose(await ordered('refund'))).body.type).toContain('substitution-not-wanted');
});

test('once a bouquet is tied nothing in it is replaced, and nobody answers for a stranger', async () => {
  const asked = await ordered('ask-first');
  const { body } = await propose(asked);
  await api.post(`${asked.path}/substitutions/${body.substitutions[0].id}/answer`).send({ approved: true }).expect(404);
  expect((await answer(asked, randomUUID(), true)).body.type).toContain('substitution-not-found');
  const tied = await ordered();
  await move(tied, 'made').expect(200);
  expect((await propose(tied)).body.type).toContain('substitution-too-late');
});
