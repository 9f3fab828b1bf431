import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { authenticate } from './caller.ts';
import { type Checks, healthRoutes } from './health.ts';
import { notFound, problemHandler } from './problem.ts';
import { requestLog } from './request-log.ts';
import type { VerifyToken } from './tokens.ts';

export type ServiceAppOptions = {
  readonly log: Logger;
  readonly checks: Checks;
  readonly verifyToken: VerifyToken;
  readonly routes: readonly RequestHandler[];
  /** Routes that read the body themselves, as it was sent. */
  readonly rawRoutes?: readonly RequestHandler[];
};

/** The middleware that every service has, in order, around its own routes. */
export function serviceApp({ log, checks, verifyToken, routes, rawRoutes = [] }: ServiceAppOptions): Express {
  const app = express().disable('x-powered-by');
  app.set('query parser', 'simple');

  app.use(requestLog(log));
  app.use(healthRoutes(checks));
  app.use(authenticate(verifyToken));
  for (const route of rawRoutes) app.use(route);
  app.use(express.json({ limit: '100kb' }));
  for (const route of routes) app.use(route);
  app.use(notFound, problemHandler);

  return app;
}
