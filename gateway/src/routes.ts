import { basketsApi } from '@vetch/contracts/baskets';
import { careApi } from '@vetch/contracts/care';
import { closuresApi } from '@vetch/contracts/closures';
import { deliveryApi } from '@vetch/contracts/delivery';
import { deskApi } from '@vetch/contracts/desk';
import type { Api, Endpoint } from '@vetch/contracts/endpoint';
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
import { remindersApi } from '@vetch/contracts/reminders';
import { reviewsApi, reviewTicketsApi } from '@vetch/contracts/reviews';
import { seasonsApi } from '@vetch/contracts/seasons';
import { stockApi } from '@vetch/contracts/stock';
import { stuckPaymentWorkApi, stuckWorkApi } from '@vetch/contracts/stuck-work';
import { substitutionsApi } from '@vetch/contracts/substitutions';
import { usersApi } from '@vetch/contracts/users';
import { zonesApi } from '@vetch/contracts/zones';

export type ServiceName = 'user-service' | 'product-service' | 'order-service' | 'payment-service';

export type Route = {
  readonly service: ServiceName;
  readonly endpoint: Endpoint;
  /** Answers to anonymous callers may be a second old. */
  readonly isCatalogue: boolean;
};

/** Which service answers which part of the API. */
const served: readonly (readonly [ServiceName, Api])[] = [
  ['user-service', usersApi],
  ['user-service', remindersApi],
  ['product-service', productsApi],
  ['product-service', quotesApi],
  ['product-service', stockApi],
  ['product-service', seasonsApi],
  ['product-service', reviewsApi],
  ['order-service', deliveryApi],
  ['order-service', basketsApi],
  ['order-service', ordersApi],
  ['order-service', careApi],
  ['order-service', reviewTicketsApi],
  ['order-service', problemReportsApi],
  ['order-service', substitutionsApi],
  ['order-service', deskApi],
  ['order-service', closuresApi],
  ['order-service', peaksApi],
  ['order-service', zonesApi],
  ['order-service', promotionsApi],
  ['order-service', reconciliationApi],
  ['order-service', stuckWorkApi],
  ['order-service', mailboxApi],
  ['payment-service', paymentsApi],
  ['payment-service', giftCardsApi],
  ['payment-service', stuckPaymentWorkApi],
];

const catalogue = new Set<Endpoint>([
  ...Object.values(productsApi),
  ...Object.values(deliveryApi),
  zonesApi.areas,
  reviewsApi.list,
]);

/** The whole public surface of the shop: every endpoint that is not for services alone. Anything else is 404. */
export const routes: readonly Route[] = served.flatMap(([service, api]) =>
  Object.values(api)
    .filter((endpoint) => endpoint.access !== 'service')
    .map((endpoint) => ({ service, endpoint, isCatalogue: catalogue.has(endpoint) })),
);
