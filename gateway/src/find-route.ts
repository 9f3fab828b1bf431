import { AppError } from '@vetch/service-kit/http/app-error';
import type { RequestHandler } from 'express';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { type Route, routes } from './routes.ts';

declare global {
  namespace Express {
    interface Locals {
      route: Route;
    }
  }
}

const router = findMyWay();
const methodsOf = new Map<string, string[]>();
for (const route of routes) {
  const { method, path } = route.endpoint;
  router.on(method.toUpperCase() as HTTPMethod, path, () => undefined, route);
  methodsOf.set(path, [...(methodsOf.get(path) ?? []), method.toUpperCase()]);
}

/** Finds the route of a request in the public surface, or refuses it: 404, or 405 with the methods there are. */
export const findRoute: RequestHandler = (req, res, next) => {
  const method = req.method === 'HEAD' ? 'GET' : req.method;
  const found = router.find(method as HTTPMethod, req.url);
  if (found) {
    res.locals.route = found.store as Route;
    return next();
  }
  const allowed = allowedMethods(req.url);
  if (allowed.length === 0)
    return next(new AppError('not-found', `The API has nothing at ${req.path}. GET /api lists what there is.`));
  const detail = `${req.method} is not possible here; ${allowed.join(', ')} is.`;
  next(new AppError('method-not-allowed', detail, {}, { allow: allowed.join(', ') }));
};

function allowedMethods(url: string): string[] {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const found = router.find(method, url);
    if (found) return methodsOf.get((found.store as Route).endpoint.path) ?? [];
  }
  return [];
}
