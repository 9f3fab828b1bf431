import { processEnv, readEnv, Secret, TrustProxy } from '@vetch/service-kit/process/env';
import { z } from 'zod';

const Env = z.object({
  ...processEnv(5005),
  /** Everything the storefront knows it asks here; the API is below `/api`. */
  GATEWAY_URL: z.url().default('http://127.0.0.1:5000'),
  /** Shared with the gateway, which believes only us when we name a visitor's address. */
  FRONTEND_SECRET: Secret,
  /** Encrypts the session cookie and signs the form tokens; the same in every replica. */
  SESSION_SECRET: Secret,
  /** The address that shoppers type and canonical addresses start with; with https the cookies are marked secure. */
  PUBLIC_URL: z.url().default('http://localhost:5005'),
  /** Lists the test cards on the payment pages. */
  DEMO_SHOP: z.stringbool().default(false),
  /** Which proxies may name the visitor's address. */
  TRUST_PROXY: TrustProxy,
});

export const readConfig = (env: NodeJS.ProcessEnv) => readEnv(Env, env);
