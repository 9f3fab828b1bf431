import type { VerifyToken } from '@vetch/service-kit/http/tokens';
import type { Pool } from 'mysql2/promise';
import type { Logger } from 'pino';
import type { RecentQuotes } from './baskets/quote-for.ts';
import type { ShopRules } from './calendar/shop-rules.ts';
import type { PaymentClient } from './clients/payment-client.ts';
import type { ProductClient } from './clients/product-client.ts';
import type { LiveOrders } from './orders/live-orders.ts';

/** Everything the service needs from outside. `main.ts` builds the real ones, tests bring their own. */
export type Deps = {
  readonly db: Pool;
  readonly products: ProductClient;
  readonly quotes: RecentQuotes;
  readonly payments: PaymentClient;
  readonly verifyToken: VerifyToken;
  readonly log: Logger;
  readonly now: () => Date;
  /** The shop's rules, a few seconds old at most. */
  readonly shopRules: () => Promise<ShopRules>;
  readonly liveOrders: LiveOrders;
};
