import type { VerifyToken } from '@vetch/service-kit/http/tokens';
import type { Pool } from 'mysql2/promise';
import type { Logger } from 'pino';
import type { Bank } from './bank/bank.ts';
import type { RecentPayments } from './payments/recent-payments.ts';

/** Everything the service needs from outside. `main.ts` builds the real ones, tests bring their own. */
export type Deps = {
  readonly db: Pool;
  readonly bank: Bank;
  /** After this long without an answer the outcome at the bank is unknown. */
  readonly bankDeadlineMs: number;
  readonly recent: RecentPayments;
  /** Makes and recognises the codes of gift cards. */
  readonly giftCardSecret: string;
  readonly verifyToken: VerifyToken;
  /** Express's `trust proxy`. */
  readonly trustProxy: string | number;
  readonly log: Logger;
  readonly now: () => Date;
};
