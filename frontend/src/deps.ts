import type { Checks } from '@vetch/service-kit/http/health';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import type { Logger } from 'pino';
import type { StreamClient } from './clients/gateway-stream.ts';

/** Everything the storefront needs from outside. `main.ts` builds the real ones, tests bring their own. */
export type Deps = {
  /** The gateway's API; the only thing the storefront talks to. */
  readonly api: ServiceClient;
  /** The streams of that API. */
  readonly stream: StreamClient;
  readonly log: Logger;
  readonly checks: Checks;
  readonly sessionSecret: string;
  readonly publicUrl: string;
  readonly demoShop: boolean;
  readonly trustProxy: string | number;
};
