import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ordersApi } from '@vetch/contracts/orders';
import { expect, test, vi } from 'vitest';
import { openRaceShop, patiently } from './race-shop.ts';

const shop = await openRaceShop();
const { newShopper, countOf } = shop;
const root = join(import.meta.dirname, '../..');

/** The e-mails that went out so far. */
const mails = () => readdirSync(join(shop.folder, 'mail')).filter((name) => name.endsWith('.eml'));

test('trap “an outbox that the hot path goes around”, “an outbox row that nobody sends”: an order leads to one row, which is sent, and to one e-mail', async () => {
  const { reference } = await newShopper().buy('damson');
  await vi.waitFor(() => expect(mails()).toHaveLength(1), patiently);
  expect(readFileSync(join(shop.folder, 'mail', mails()[0] ?? ''), 'utf8')).toContain(reference);
  expect(await countOf(`FROM order_db.outbox WHERE kind = 'email' AND state = 'sent'`)).toBe(1);
});

test('trap “acknowledged before it was handled”: an event that order-service could not keep is sent again until it could', async () => {
  let lost = 0;
  shop.inspect(async ({ to, direction, label }) => {
    if (lost >= 2 || to !== 'order_db' || direction !== 'request' || !label.includes('INTO webhook_events'))
      return 'passed';
    lost += 1;
    return 'lost';
  });
  const events = () => countOf('FROM order_db.webhook_events');
  const before = await events();
  await newShopper().buy('damson');
  expect(await shop.atRest()).toBeDefined();
  expect(lost).toBe(2);
  expect(await countOf(`FROM payment_db.outbox WHERE state <> 'sent'`)).toBe(0);
  expect(await events()).toBeGreaterThan(before);
});

test('trap “fields lost between services”: the recipient comes back at the desk as it was typed at the checkout', async () => {
  const recipient = {
    ...{ name: 'Marguerite Bell', phone: '07700900123', addressType: 'hospital', place: 'Southmead', unit: 'Ward 9' },
    ...{ line1: 'Southmead Road', line2: 'Brunel building', town: 'Bristol', postcode: 'BS10 5NB' },
    ...{ instructions: 'Ask at the front desk', surprise: true },
  };
  const shopper = newShopper();
  const order = await shopper.prepare('damson');
  order.body.deliveries = order.body.deliveries.map((delivery) => ({ ...delivery, recipient }));
  const placed = await shopper.place(order);
  const florist = await shopper.signIn('dilys@vetch.example');
  const seen = await shopper.call(ordersApi.get, { params: { reference: placed.reference }, headers: florist });
  expect(seen.deliveries[0]?.recipient).toEqual(recipient);
  expect(seen.deliveries[0]?.ifNobodyIn).toBe('neighbour');
});

test('trap “secrets in logs”: no log of any process has a card number, a security code, a token or a password', async () => {
  const shopper = newShopper();
  const order = await shopper.prepare('damson', { cardNumber: '4000 0000 0000 0119' });
  await shopper.place(order);
  const { authorization } = await shopper.signIn('dilys@vetch.example');
  const logs = readdirSync(shop.folder).filter((name) => name.endsWith('.log'));
  expect(logs).toHaveLength(6);
  const said = logs.map((name) => readFileSync(join(shop.folder, name), 'utf8')).join('\n');
  expect(said).toContain('"url":"/orders"');
  const secrets = ['4000000000000119', '4000 0000 0000 0119', 'securityCode', 'count the roses', order.body.cardToken];
  secrets.push(authorization, order.headers['x-guest-token']);
  for (const secret of secrets) expect(said).not.toContain(secret);
});

test('trap “a fault switch left in the product”: no process knows a setting that makes it fail', () => {
  const sources = [
    'gateway',
    'frontend',
    'user-service',
    'product-service',
    'order-service',
    'payment-service',
    'service-kit',
  ];
  const args = [
    '-rliE',
    '--include=*.ts',
    '--exclude-dir=test',
    'chaos|fault.?inject|inject.?fault|FAIL_(AT|NEXT|RATE)',
  ];
  const { stdout, status } = spawnSync('grep', [...args, ...sources], { cwd: root, encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
});
