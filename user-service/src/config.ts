import { databaseEnv, processEnv, readEnv, Secret, TrustProxy } from '@vetch/service-kit/process/env';
import { z } from 'zod';

const Env = z.object({
  ...processEnv(5001),
  ...databaseEnv,
  SERVICE_SECRET: Secret,
  /** Keeps the shop's calendar and its post office. */
  ORDER_SERVICE_URL: z.url(),
  KEY_ENCRYPTION_SECRET: Secret,
  DEMO_SHOP: z.stringbool().default(false),
  TRUST_PROXY: TrustProxy,
});

export const readConfig = (env: NodeJS.ProcessEnv) => readEnv(Env, env);
