import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { REQUEST_ID, requestContext } from './request-context.ts';

/** One log line per request, under the id that the caller gave it or a new one; the answer repeats the id. */
export function requestLog(log: Logger): RequestHandler {
  const logRequest = pinoHttp({
    logger: log,
    genReqId: requestIdOf,
    customLogLevel: (_req, res, err) => (err || res.statusCode >= 500 ? 'error' : 'info'),
    autoLogging: { ignore: (req) => req.url?.startsWith('/health') ?? false },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, url: withoutQuery(url) }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
  return (req, res, next) => {
    logRequest(req, res);
    res.setHeader(REQUEST_ID, String(req.id));
    requestContext.run({ requestId: String(req.id) }, next);
  };
}

/** A caller's id is kept when it is a plain token; anything else could forge log lines. */
export function requestIdOf(req: IncomingMessage): string {
  const given = req.headers[REQUEST_ID];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Queries can carry what people typed. */
const withoutQuery = (url: string) => url.split('?', 1)[0];
