import { databaseEnv, processEnv, readEnv, Secret } from '@vetch/service-kit/process/env';
import { z } from 'zod';

const Env = z.object({
  ...processEnv(5002),
  ...databaseEnv,
  /** Where the keys are that people's tokens are signed with. */
  USER_SERVICE_URL: z.url(),
  SERVICE_SECRET: Secret,
  DEMO_SHOP: z.stringbool().default(false),
  /** For how long stems are kept for an order that has not been paid for. */
  HOLD_MINUTES: z.coerce.number().int().min(1).max(1_440).default(15),
});

export const readConfig = (env: NodeJS.ProcessEnv) => readEnv(Env, env);
