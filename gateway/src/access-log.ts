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

/** One line for each request when it has been answered. Queries can carry what people typed and are left out. */
export function accessLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    req.log = log;
    res.locals.startedAt = startedAt;
    res.once('close', () => {
      const query = req.originalUrl.indexOf('?');
      const path = query === -1 ? req.originalUrl : req.originalUrl.slice(0, query);
      const ms = Math.round((performance.now() - startedAt) * 10) / 10;
      log.info({ requestId: req.id, method: req.method, path, status: res.statusCode, ms });
    });
    next();
  };
}
