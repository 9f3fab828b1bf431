import { join } from 'node:path';
import { databaseEnv, processEnv, readEnv, Secret } from '@vetch/service-kit/process/env';
import { z } from 'zod';

const Env = z.object({
  ...processEnv(5003),
  ...databaseEnv,
  USER_SERVICE_URL: z.url(),
  PRODUCT_SERVICE_URL: z.url(),
  PAYMENT_SERVICE_URL: z.url(),
  SERVICE_SECRET: Secret,
  /** What payment-service signs its events with. */
  WEBHOOK_SECRET: Secret,
  /** Where e-mails go, as `smtp://user:password@host:port`; without it they are files in MAIL_FOLDER. */
  SMTP_URL: z.union([z.literal('').transform(() => undefined), z.url()]).optional(),
  MAIL_FOLDER: z.string().default(join(import.meta.dirname, '../../.data/mail')),
  /** Where buyers find the shop. */
  PUBLIC_URL: z.url().default('http://localhost:5005'),
  /** Loads the demo shop's calendar and fees into an empty schema. */
  DEMO_SHOP: z.stringbool().default(false),
});

export const readConfig = (env: NodeJS.ProcessEnv) => readEnv(Env, env);
