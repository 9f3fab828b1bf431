import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { SIGNATURE_HEADER, signWebhook } from '@vetch/service-kit/http/webhook-signature';
import { selectIn } from '@vetch/service-kit/mysql/database';
import { expect, vi } from 'vitest';
import { type openRaceShop, patiently } from './race-shop.ts';

type RaceShop = Awaited<ReturnType<typeof openRaceShop>>;

/** The event that the bank's approval led to, as it lies with payment-service and cannot go out. */
async function eventAbout({ root }: RaceShop, paymentId: string): Promise<{ id: string; body: string }> {
  const [row] = await selectIn<{ payload: string }>(
    root,
    `SELECT payload FROM payment_db.outbox WHERE payload LIKE ? AND payload LIKE '%payment.authorised%'`,
    [`%${paymentId}%`],
  );
  const event = JSON.parse(row?.payload ?? '{}');
  return { id: event.id, body: JSON.stringify({ events: [event] }) };
}

async function deliver({ webhooks }: RaceShop, body: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    [SIGNATURE_HEADER]: signWebhook(webhooks.secret, body, new Date()),
  };
  const { status } = await fetch(webhooks.url, { method: 'POST', headers, body });
  expect(status).toBe(200);
}

/** A shopper whose bank has just approved; what order-service should be told of it is held up. */
export async function approvedUnheard(shop: RaceShop) {
  shop.inspect(async ({ label, direction }) =>
    direction === 'request' && label === 'POST /webhooks/payments' ? 'lost' : 'passed',
  );
  const shopper = shop.newShopper();
  const order = await shopper.prepare('damson', { cardNumber: '4000 0000 0000 3220' });
  const { reference, payment } = await shopper.place(order);
  const paymentId = payment.challengePaymentId ?? '';
  await shopper.call(paymentsApi.answerChallenge, { params: { paymentId }, body: { outcome: 'approved' } });
  const event = await eventAbout(shop, paymentId);
  const comeBack = async () => {
    await shopper.call(ordersApi.settle, { params: { reference }, headers: order.headers });
  };
  const tell = async () => {
    await deliver(shop, event.body);
    const heeded = `FROM order_db.webhook_events WHERE id = ? AND heeded_at IS NOT NULL`;
    await vi.waitFor(async () => expect(await shop.countOf(heeded, [event.id])).toBe(1), patiently);
  };
  return { reference, paymentId, eventId: event.id, comeBack, tell };
}
