import type { RequestListener } from 'node:http';
import { healthRoutes } from '@vetch/service-kit/http/health';
import { notFound, problemHandler } from '@vetch/service-kit/http/problem';
import cors from 'cors';
import express, { type RequestHandler } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import type { Logger } from 'pino';
import { accessLog, logWhenAnswered } from './access-log.ts';
import { apiDocs } from './api-docs.ts';
import { directory } from './directory.ts';
import { findRoute } from './find-route.ts';
import { forward } from './forward.ts';
import { createMicroCache } from './micro-cache.ts';
import type { ServiceName } from './routes.ts';
import { cleanHeaders, refuseBadTokens } from './trust.ts';

export type Deps = {
  readonly log: Logger;
  readonly services: Record<ServiceName, string>;
  readonly frontendSecret: string;
  readonly allowedOrigins: readonly string[];
  /** How long a service may say nothing, in ms. */
  readonly deadlineMs?: number;
};

/** No body parser here: a parsed body is a consumed stream, and the proxy would forward nothing. */
export function createApp({ log, services, frontendSecret, allowedOrigins, deadlineMs }: Deps): RequestListener {
  const app = express().disable('x-powered-by').disable('etag');
  const cache = createMicroCache((req, res) => logWhenAnswered(log, req, res));

  app.use(below('/health', healthRoutes(reachable(services))));
  app.use(cleanHeaders(frontendSecret));
  app.use(accessLog(log));
  app.use(helmet(headersOfAnApi));
  app.use(crossOrigin(allowedOrigins));
  app.use('/api/docs', apiDocs());
  app.get('/api', directory());
  app.use('/api', findRoute, refuseBadTokens, cache.remember, forward(services, deadlineMs));
  app.use(notFound, problemHandler);

  return (req, res) => {
    if (!cache.answer(req, res)) app(req, res);
  };
}

/** Most requests ask for nothing below `path`; those are spared the routes that lie there. */
const below =
  (path: string, routes: RequestHandler): RequestHandler =>
  (req, res, next) =>
    req.url.startsWith(path) ? routes(req, res, next) : next();

/** What protects JSON; the headers that only matter to pages would be paid for by every answer. */
const headersOfAnApi: HelmetOptions = {
  contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
  crossOriginOpenerPolicy: false,
  crossOriginResourcePolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** Only a browser's script from elsewhere names an origin; everybody else is spared the rest. */
function crossOrigin(allowedOrigins: readonly string[]): RequestHandler {
  const allow = cors({
    origin: [...allowedOrigins],
    exposedHeaders: ['etag', 'location', 'retry-after', 'idempotent-replayed', 'x-request-id'],
    maxAge: 600,
  });
  return (req, res, next) => (req.headers.origin === undefined ? next() : allow(req, res, next));
}

/** The gateway is ready when every service is. */
function reachable(services: Record<ServiceName, string>) {
  const check = async (url: string) => {
    const { ok } = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    if (!ok) throw new Error('not ready');
  };
  return Object.fromEntries(Object.entries(services).map(([name, url]) => [name, () => check(url)]));
}
