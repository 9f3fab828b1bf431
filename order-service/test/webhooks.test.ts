import { randomUUID } from 'node:crypto';
import { type PaymentEvent, webhooksApi } from '@vetch/contracts/webhooks';
import { signWebhook } from '@vetch/service-kit/http/webhook-signature';
import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { heedEvents } from '../src/webhooks/heed-events.ts';
import { sweepEvents } from '../src/webhooks/webhook-event-repository.ts';
import { openShop, WEBHOOK_SECRET } from './shop.ts';
import { eventOf, webhookSender } from './webhook-sender.ts';

const shop = await openShop();
const { send, tell } = webhookSender(shop);
afterAll(() => shop.db.end());

const anyEvent = () => eventOf(randomUUID(), randomUUID(), 'payment.captured');
const kept = ({ id }: PaymentEvent) => select(shop.db, 'SELECT type FROM webhook_events WHERE id = ?', [id]);
const signedAt = (body: string, secondsAgo: number) =>
  signWebhook(WEBHOOK_SECRET, body, new Date(shop.clock.now.getTime() - secondsAgo * 1_000));
const refusal = expect.objectContaining({
  type: 'https://vetch.example/problems/webhook-refused',
  status: 401,
  instance: webhooksApi.paymentEvent.path,
});

test('an event that is signed is taken once, and its repeat does nothing', async () => {
  const event = anyEvent();
  expect((await tell(event).expect(200)).body).toEqual({ id: event.id, isRepeat: false });
  expect((await tell(event).expect(200)).body).toEqual({ id: event.id, isRepeat: true });
  expect(await kept(event)).toEqual([{ type: 'payment.captured' }]);
});

test('of the same event sent ten times at once, one is new', async () => {
  const event = anyEvent();
  const answers = await Promise.all(Array.from({ length: 10 }, () => tell(event).expect(200)));
  expect(answers.filter(({ body }) => !body.isRepeat)).toHaveLength(1);
});

test('an event without a signature is refused, whoever brings it', async () => {
  const event = anyEvent();
  for (const authorization of [undefined, await shop.callers.asService(), await shop.callers.as('owner')]) {
    const request = shop.api.post('/webhooks/payments').send(event);
    const { body, status, type } = await (authorization ? request.set('authorization', authorization) : request);
    expect([status, type]).toEqual([401, 'application/problem+json']);
    expect(body).toEqual(refusal);
    expect(body.detail).toBe('The header vetch-signature is missing.');
  }
  expect(await kept(event)).toEqual([]);
});

test('a body that was altered on its way is refused', async () => {
  const event = anyEvent();
  const signature = signedAt(JSON.stringify(event), 0);
  for (const altered of [
    JSON.stringify({ ...event, orderId: randomUUID() }),
    JSON.stringify(event, null, 1),
    `${JSON.stringify(event)}\n`,
    '',
  ]) {
    expect((await send(altered, signature).expect(401)).body).toEqual(refusal);
  }
  expect(await kept(event)).toEqual([]);
});

test('a signature made with another secret is refused, and the refusal gives nothing away', async () => {
  const body = JSON.stringify(anyEvent());
  const { text } = await send(body, signWebhook('another secret that is as long as that', body, shop.clock.now)).expect(
    401,
  );
  expect(text).toContain('does not belong to this body and time');
  expect(text).not.toContain(signedAt(body, 0).slice(-64));
});

test('a request that was recorded is of no use five minutes later, nor one from the future', async () => {
  const event = anyEvent();
  const body = JSON.stringify(event);
  for (const secondsAgo of [301, -302]) {
    const refused = await send(body, signedAt(body, secondsAgo)).expect(401);
    expect(refused.body.detail).toContain('more than five minutes');
  }
  expect(await kept(event)).toEqual([]);
  await send(body, signedAt(body, 299)).expect(200);
});

test('what is signed and makes no sense is refused by name, for good', async () => {
  expect((await send('{"id":').expect(400)).body.type).toContain('/malformed-json');
  const { body } = await send(JSON.stringify({ ...anyEvent(), type: 'payment.forgotten' })).expect(400);
  expect(body.errors).toEqual([expect.objectContaining({ pointer: '#/type' })]);
  await send(`"${'x'.repeat(110_000)}"`).expect(413);
});

test('an event about an order that is not here is taken, and asks nobody anything', async () => {
  await tell(anyEvent()).expect(200);
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
