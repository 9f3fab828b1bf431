import type { ReadTicket } from '@vetch/service-kit/http/tickets';
import type { VerifyToken } from '@vetch/service-kit/http/tokens';
import type { Pool } from 'mysql2/promise';
import type { Logger } from 'pino';
import type { CatalogueSource } from './catalogue/catalogue-source.ts';

/** Everything the service needs from outside. `main.ts` builds the real ones, tests bring their own. */
export type Deps = {
  readonly db: Pool;
  readonly catalogue: CatalogueSource;
  readonly holdMinutes: number;
  readonly verifyToken: VerifyToken;
  /** What order-service says of who wants to write a review. */
  readonly readReviewTicket: ReadTicket;
  readonly log: Logger;
};
