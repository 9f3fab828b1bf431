import { basketsApi } from '@vetch/contracts/baskets';
import { deliveryApi } from '@vetch/contracts/delivery';
import { deskApi } from '@vetch/contracts/desk';
import { ordersApi } from '@vetch/contracts/orders';
import { reconciliationApi } from '@vetch/contracts/reconciliation';
import { webhooksApi } from '@vetch/contracts/webhooks';
import { testContract } from '@vetch/service-kit/testing/contract';
import { afterAll } from 'vitest';
import { createApp } from '../src/app.ts';
import { openShop } from './shop.ts';

const { db, deps, callers } = await openShop();
afterAll(() => db.end());

testContract([basketsApi, deliveryApi, deskApi, ordersApi, reconciliationApi, webhooksApi], createApp(deps), callers);
