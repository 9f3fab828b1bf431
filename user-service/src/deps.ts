import type { ServiceAppOptions } from '@vetch/service-kit/http/service-app';
import type { Pool } from 'mysql2/promise';
import type { SigningKeys } from './keys/signing-keys.ts';
import type { AttemptLimits } from './limits/attempt-limits.ts';
import type { StopTokens } from './reminders/stop-token.ts';

/** Everything the service needs from outside. `main.ts` builds the real ones, tests bring their own. */
export type Deps = Pick<ServiceAppOptions, 'log' | 'verifyToken'> & {
  readonly db: Pool;
  readonly keys: SigningKeys;
  readonly limits: AttemptLimits;
  readonly stopTokens: StopTokens;
  /** Express's `trust proxy`. */
  readonly trustProxy: string | number;
  readonly now: () => Date;
};
