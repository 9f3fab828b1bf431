import { basketsApi } from '@vetch/contracts/baskets';
import { careApi } from '@vetch/contracts/care';
import { closuresApi } from '@vetch/contracts/closures';
import { deliveryApi } from '@vetch/contracts/delivery';
import { deskApi } from '@vetch/contracts/desk';
import type { Api } from '@vetch/contracts/endpoint';
import { giftCardsApi } from '@vetch/contracts/gift-cards';
import { mailboxApi } from '@vetch/contracts/mailbox';
import { ordersApi } from '@vetch/contracts/orders';
import { paymentsApi } from '@vetch/contracts/payments';
import { peaksApi } from '@vetch/contracts/peaks';
import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { productsApi } from '@vetch/contracts/products';
import { promotionsApi } from '@vetch/contracts/promotions';
import { quotesApi } from '@vetch/contracts/quotes';
import { reconciliationApi } from '@vetch/contracts/reconciliation';
import { reminderMailsApi } from '@vetch/contracts/reminder-mails';
import { remindersApi } from '@vetch/contracts/reminders';
import { reservationsApi } from '@vetch/contracts/reservations';
import { reviewsApi, reviewTicketsApi } from '@vetch/contracts/reviews';
import { seasonsApi } from '@vetch/contracts/seasons';
import { stockApi } from '@vetch/contracts/stock';
import { stuckPaymentWorkApi, stuckWorkApi } from '@vetch/contracts/stuck-work';
import { substitutesApi } from '@vetch/contracts/substitutes';
import { substitutionsApi } from '@vetch/contracts/substitutions';
import { usersApi } from '@vetch/contracts/users';
import { webhooksApi } from '@vetch/contracts/webhooks';
import { zonesApi } from '@vetch/contracts/zones';

/** What each service answers, in the order of its document. */
export const services: Record<string, readonly Api[]> = {
  'user-service': [usersApi, remindersApi],
  'product-service': [productsApi, quotesApi, reservationsApi, stockApi, seasonsApi, reviewsApi, substitutesApi],
  'order-service': [
    deliveryApi,
    basketsApi,
    ordersApi,
    careApi,
    reviewTicketsApi,
    problemReportsApi,
    substitutionsApi,
    deskApi,
    closuresApi,
    peaksApi,
    zonesApi,
    promotionsApi,
    reconciliationApi,
    stuckWorkApi,
    mailboxApi,
    reminderMailsApi,
    webhooksApi,
  ],
  'payment-service': [paymentsApi, giftCardsApi, stuckPaymentWorkApi],
};
