import { giftCardsApi } from '@vetch/contracts/gift-cards';
import { paymentsApi } from '@vetch/contracts/payments';
import { stuckPaymentWorkApi } from '@vetch/contracts/stuck-work';
import { testContract } from '@vetch/service-kit/testing/contract';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { openShop } from './payment-shop.ts';

const { db, deps, http, ...callers } = await openShop();
afterAll(() => db.end());

testContract([paymentsApi, giftCardsApi, stuckPaymentWorkApi], createApp(deps), callers);

test('the service is ready while its database answers, and names it when it does not', async () => {
  const ready = await http.get('/health/ready');
  expect([ready.status, ready.body]).toEqual([200, { status: 'ok', failing: [] }]);
  const closed = await openShop();
  await closed.db.end();
  const { status, body } = await closed.http.get('/health/ready');
  expect([status, body]).toEqual([503, { status: 'unavailable', failing: ['database'] }]);
});
