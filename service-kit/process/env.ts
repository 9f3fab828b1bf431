import { z } from 'zod';

/** Parses the environment once, at start-up. A process with a bad environment must not start. */
export function readEnv<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const result = schema.safeParse(env);
  if (!result.success) throw new Error(`Invalid environment:\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** A secret that is long enough to be one. */
export const Secret = z.string().min(32, 'A secret has at least 32 characters.');

/** What every process reads: where it listens and how much it says. */
export const processEnv = (port: number) => ({
  PORT: z.coerce.number().int().min(1).max(65_535).default(port),
  /** Loopback unless told otherwise; containers say `0.0.0.0`. */
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** Whose `X-Forwarded-For` is believed (Express's `trust proxy`): addresses and names it knows, or a number of hops. */
export const TrustProxy = z
  .string()
  .refine((text) => text !== 'true', 'Believing everybody lets anyone choose their address; name the proxies.')
  .transform((text) => (/^\d+$/.test(text) ? Number(text) : text))
  .default('loopback');

/** What every service with a schema reads as well. */
export const databaseEnv = {
  DATABASE_URL: z.url(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(8),
};
