import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID } from '@vetch/service-kit/http/request-context';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

declare global {
  namespace Express {
    interface Locals {
      /** When the request came, by `performance.now()`. */
      startedAt: number;
    }
  }
}

export function accessLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    req.log = log;
    res.locals.startedAt = logWhenAnswered(log, req, res);
    next();
  };
}

/**
 * One line for each request when it has been answered; its headers carry its id by now. Queries can carry what people
 * typed and are left out. Returns when the request came, by `performance.now()`.
 */
export function logWhenAnswered(
  log: Logger,
  { method, url = '', headers }: IncomingMessage,
  res: ServerResponse,
): number {
  const startedAt = performance.now();
  res.on('close', () => {
    const query = url.indexOf('?');
    const path = query === -1 ? url : url.slice(0, query);
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    log.info({ requestId: headers[REQUEST_ID], method, path, status: res.statusCode, ms });
  });
  return startedAt;
}
