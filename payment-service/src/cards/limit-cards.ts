import { AppError } from '@vetch/service-kit/http/app-error';
import { clientAddress, clientNetwork } from '@vetch/service-kit/http/client-address';
import type { RequestHandler } from 'express';
import type { Deps } from '../deps.ts';
import { takeFromQuota } from './card-token-quota-repository.ts';

/** Refused ones count too: who tries stolen numbers or guesses codes gets most of them refused. Each kind has a count of its own. */
export function limitCards({ db, now }: Deps, what: 'cards' | 'gift cards'): RequestHandler {
  return async (req, _res, next) => {
    const at = now();
    const network = clientNetwork(clientAddress(req.ip ?? ''));
    const openAt = await takeFromQuota(db, what === 'cards' ? network : `gift ${network}`, at);
    next(openAt && tooMany(what, Math.ceil((openAt.getTime() - at.getTime()) / 1000)));
  };
}

function tooMany(what: string, seconds: number): AppError {
  const minutes = Math.ceil(seconds / 60);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const message = `We have seen many ${what} from this address. Please try again in ${wait}.`;
  return new AppError('too-many-requests', message, {}, { 'retry-after': String(Math.max(1, seconds)) });
}
