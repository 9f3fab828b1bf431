import { basketsApi } from '@vetch/contracts/baskets';
import { careApi } from '@vetch/contracts/care';
import { closuresApi } from '@vetch/contracts/closures';
import { deliveryApi } from '@vetch/contracts/delivery';
import { deskApi } from '@vetch/contracts/desk';
import { mailboxApi } from '@vetch/contracts/mailbox';
import { ordersApi } from '@vetch/contracts/orders';
import { peaksApi } from '@vetch/contracts/peaks';
import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { promotionsApi } from '@vetch/contracts/promotions';
import { reconciliationApi } from '@vetch/contracts/reconciliation';
import { reminderMailsApi } from '@vetch/contracts/reminder-mails';
import { reviewTicketsApi } from '@vetch/contracts/reviews';
import { stuckWorkApi } from '@vetch/contracts/stuck-work';
import { substitutionsApi } from '@vetch/contracts/substitutions';
import { webhooksApi } from '@vetch/contracts/webhooks';
import { testContract } from '@vetch/service-kit/testing/contract';
import { afterAll } from 'vitest';
import { createApp } from '../src/app.ts';
import { openShop } from './shop.ts';

const { db, deps, callers } = await openShop();
afterAll(() => db.end());

const apis = [
  basketsApi,
  deliveryApi,
  deskApi,
  closuresApi,
  peaksApi,
  promotionsApi,
  ordersApi,
  careApi,
  reviewTicketsApi,
  problemReportsApi,
  substitutionsApi,
  reconciliationApi,
  stuckWorkApi,
  mailboxApi,
  reminderMailsApi,
  webhooksApi,
];
testContract(apis, createApp(deps), callers);
