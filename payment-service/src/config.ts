import { databaseEnv, processEnv, readEnv, Secret, TrustProxy } from '@vetch/service-kit/process/env';
import { z } from 'zod';

const Env = z.object({
  ...processEnv(5004),
  ...databaseEnv,
  USER_SERVICE_URL: z.url(),
  ORDER_SERVICE_URL: z.url(),
  SERVICE_SECRET: Secret,
  /** Signs what order-service is told about payments. */
  WEBHOOK_SECRET: Secret,
  /** How long the bank may take to answer before its answer counts as unknown. */
  BANK_DEADLINE_MS: z.coerce.number().int().min(100).max(8_000).default(3_000),
  TRUST_PROXY: TrustProxy,
});

export const readConfig = (env: NodeJS.ProcessEnv) => readEnv(Env, env);
