import { randomUUID } from 'node:crypto';
import { type PaymentEvent, webhooksApi } from '@vetch/contracts/webhooks';
import { signWebhook } from '@vetch/service-kit/http/webhook-signature';
import { change, select } from '@vetch/service-kit/mysql/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { heedEvents } from '../src/webhooks/heed-events.ts';
import { sweepEvents } from '../src/webhooks/webhook-event-repository.ts';
import { openShop, WEBHOOK_SECRET } from './shop.ts';
import { bodyOf, eventOf, webhookSender } from './webhook-sender.ts';

const shop = await openShop();
const { send, tell } = webhookSender(shop);
afterAll(() => shop.db.end());
beforeEach(() => change(shop.db, 'DELETE FROM webhook_events'));

const anyEvent = () => eventOf(randomUUID(), randomUUID(), 'payment.captured');
const kept = ({ id }: PaymentEvent) => select(shop.db, 'SELECT type FROM webhook_events WHERE id = ?', [id]);
const signedAt = (body: string, secondsAgo: number) =>
  signWebhook(WEBHOOK_SECRET, body, new Date(shop.clock.now.getTime() - secondsAgo * 1_000));
const refusal = expect.objectContaining({
  type: 'https://vetch.example/problems/webhook-refused',
  status: 401,
  instance: webhooksApi.paymentEvents.path,
});

test('an event that is signed is taken once, and its repeat does nothing', async () => {
  const event = anyEvent();
  expect((await tell(event).expect(200)).body).toEqual({ received: 1, repeats: 0 });
  expect((await tell(event).expect(200)).body).toEqual({ received: 1, repeats: 1 });
  expect(await kept(event)).toEqual([{ type: 'payment.captured' }]);
});

test('of events that come together those are kept that are new, and the others stay as they are', async () => {
  const [known, one, other] = [anyEvent(), anyEvent(), anyEvent()];
  await tell(known).expect(200);
  const claimsOtherwise = { ...known, type: 'payment.voided' } as const;
  expect((await tell(one, claimsOtherwise, other).expect(200)).body).toEqual({ received: 3, repeats: 1 });
  expect(await Promise.all([known, one, other].map(kept))).toEqual(Array(3).fill([{ type: 'payment.captured' }]));
});

test('an event that stands twice in one request is kept once', async () => {
  const [event, other] = [anyEvent(), anyEvent()];
  expect((await tell(event, other, event).expect(200)).body).toEqual({ received: 3, repeats: 1 });
  expect(await kept(event)).toHaveLength(1);
});

test('of the same event sent ten times at once, one is new', async () => {
  const event = anyEvent();
  const answers = await Promise.all(Array.from({ length: 10 }, () => tell(event).expect(200)));
  expect(answers.filter(({ body }) => body.repeats === 0)).toHaveLength(1);
});

test('the same hundred events from several senders at once, each in its own order, are kept once each', async () => {
  for (let round = 0; round < 10; round += 1) {
    const events = Array.from({ length: 100 }, anyEvent);
    const orders = [events, events.toReversed(), events.slice(50).concat(events.slice(0, 50)), events.toReversed()];
    const answers = await Promise.all(orders.map((all) => tell(...all).expect(200)));
    expect(answers.reduce((sum, { body }) => sum + body.repeats, 0)).toBe(300);
  }
});

test('an event without a signature is refused, whoever brings it', async () => {
  const event = anyEvent();
  for (const authorization of [undefined, await shop.callers.asService(), await shop.callers.as('owner')]) {
    const request = shop.api.post('/webhooks/payments').send({ events: [event] });
    const { body, status, type } = await (authorization ? request.set('authorization', authorization) : request);
    expect([status, type]).toEqual([401, 'application/problem+json']);
    expect(body).toEqual(refusal);
    expect(body.detail).toBe('The header vetch-signature is missing.');
  }
  expect(await kept(event)).toEqual([]);
});

test('a body that was altered on its way is refused', async () => {
  const event = anyEvent();
  const signature = signedAt(bodyOf(event), 0);
  for (const altered of [
    bodyOf({ ...event, orderId: randomUUID() }),
    bodyOf(event, anyEvent()),
    JSON.stringify({ events: [event] }, null, 1),
    `${bodyOf(event)}\n`,
    '',
  ]) {
    expect((await send(altered, signature).expect(401)).body).toEqual(refusal);
  }
  expect(await kept(event)).toEqual([]);
});

test('a signature made with another secret is refused, and the refusal gives nothing away', async () => {
  const body = bodyOf(anyEvent());
  const { text } = await send(body, signWebhook('another secret that is as long as that', body, shop.clock.now)).expect(
    401,
  );
  expect(text).toContain('does not belong to this body and time');
  expect(text).not.toContain(signedAt(body, 0).slice(-64));
});

test('a request that was recorded is of no use five minutes later, nor one from the future', async () => {
  const event = anyEvent();
  const body = bodyOf(event);
  for (const secondsAgo of [301, -302]) {
    const refused = await send(body, signedAt(body, secondsAgo)).expect(401);
    expect(refused.body.detail).toContain('more than five minutes');
  }
  expect(await kept(event)).toEqual([]);
  await send(body, signedAt(body, 299)).expect(200);
});

test('what is signed and makes no sense is refused by name, for good', async () => {
  expect((await send('{"id":').expect(400)).body.type).toContain('/malformed-json');
  expect((await send(JSON.stringify(anyEvent())).expect(400)).body.type).toContain('/invalid-request');
  await send(`"${'x'.repeat(110_000)}"`).expect(413);
});

test('events of which one makes no sense are refused together, with the field named', async () => {
  const good = anyEvent();
  const bad = { ...anyEvent(), type: 'payment.forgotten' };
  const { body } = await send(JSON.stringify({ events: [good, bad] })).expect(400);
  expect(body.errors).toEqual([expect.objectContaining({ pointer: '#/events/1/type' })]);
  expect(await kept(good)).toEqual([]);
});

test('a request with no event in it is refused, and so is one with more than a hundred', async () => {
  for (const count of [0, 101]) {
    const { body } = await tell(...Array.from({ length: count }, anyEvent)).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '#/events' })]);
  }
});

test('an event about an order that is not here is taken, and asks nobody anything', async () => {
  await tell(anyEvent(), anyEvent()).expect(200);
  await heedEvents(shop.deps);
  expect(shop.bank.payments.authorise).not.toHaveBeenCalled();
  expect(await select(shop.db, 'SELECT id FROM webhook_events WHERE heeded_at IS NULL')).toEqual([]);
});

test('events are forgotten a week after they were heeded, not before', async () => {
  const event = anyEvent();
  await tell(event).expect(200);
  const inDays = (days: number) => new Date(shop.clock.now.getTime() + days * 86_400_000);
  await sweepEvents(shop.db, inDays(8));
  expect(await kept(event)).toHaveLength(1);
  await heedEvents(shop.deps);
  await sweepEvents(shop.db, inDays(6));
  expect(await kept(event)).toHaveLength(1);
  await sweepEvents(shop.db, inDays(8));
  expect(await kept(event)).toEqual([]);
});
