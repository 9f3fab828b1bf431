import { AppError } from '@vetch/service-kit/http/app-error';
import type { RequestHandler } from 'express';

/** Stands last on a route: the address exists, but not for this method. */
export function only(...methods: readonly string[]): RequestHandler {
  return (_req, _res, next) => {
    const allow = methods.join(', ');
    next(new AppError('method-not-allowed', 'This page cannot be used in that way.', {}, { allow }));
  };
}
