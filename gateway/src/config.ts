import { processEnv, readEnv, Secret } from '@vetch/service-kit/process/env';
import { z } from 'zod';

const Env = z.object({
  ...processEnv(5000),
  USER_SERVICE_URL: z.url(),
  PRODUCT_SERVICE_URL: z.url(),
  ORDER_SERVICE_URL: z.url(),
  PAYMENT_SERVICE_URL: z.url(),
  /** Shared with the frontend, whose word on a visitor's address is taken. */
  FRONTEND_SECRET: Secret,
  /** Web origins whose scripts may call the API, separated by commas. */
  ALLOWED_ORIGINS: z
    .string()
    .default('http://localhost:5005')
    .transform((text) => text.split(',').map((origin) => origin.trim())),
});

export const readConfig = (env: NodeJS.ProcessEnv) => readEnv(Env, env);
