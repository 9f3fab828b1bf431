import type { Access } from '@vetch/contracts/endpoint';
import type { Request, RequestHandler } from 'express';
import { AppError } from './app-error.ts';
import type { Caller, VerifyToken } from './tokens.ts';

declare global {
  namespace Express {
    interface Request {
      caller?: Caller;
    }
  }
}

/** Finds out who is calling. A token that does not verify is refused, not ignored: its owner should sign in again. */
export function authenticate(verifyToken: VerifyToken): RequestHandler {
  return async (req, _res, next) => {
    const [scheme, token] = req.headers.authorization?.split(' ') ?? [];
    req.caller = scheme?.toLowerCase() === 'bearer' && token ? await verifyToken(token) : { kind: 'guest' };
    next();
  };
}

/** Lets through who may call an endpoint. `holder` and `signature` pass everyone: what they ask for is checked where it is read. */
export function allow(access: Access): RequestHandler {
  return (req, _res, next) => {
    next(mayCall(access, callerOf(req)));
  };
}

export function callerOf(req: Request): Caller {
  return req.caller ?? { kind: 'guest' };
}

/** The id of the signed-in account; only behind `allow('customer')` or stricter. */
export function accountIdOf(req: Request): string {
  const caller = callerOf(req);
  if (caller.kind !== 'account') throw notSignedIn();
  return caller.id;
}

/** Who asks for something that a guest can own: the account, the guest token, or both. */
export function holderOf(req: Request): Holder {
  const caller = callerOf(req);
  return {
    accountId: caller.kind === 'account' ? caller.id : null,
    guestToken: req.get('x-guest-token') ?? null,
    isStaff: caller.kind === 'account' && caller.role !== 'customer',
  };
}

export type Holder = {
  readonly accountId: string | null;
  readonly guestToken: string | null;
  readonly isStaff: boolean;
};

const rank = { customer: 1, florist: 2, owner: 3 } as const;

function mayCall(access: Access, caller: Caller): AppError | undefined {
  if (access === 'public' || access === 'holder' || access === 'signature') return;
  if (access === 'service') return caller.kind === 'service' ? undefined : forService(caller);
  if (caller.kind !== 'account') return notSignedIn();
  if (rank[caller.role] < rank[access]) return new AppError('not-allowed', `This is for the shop’s ${access}.`);
}

const forService = (caller: Caller) =>
  caller.kind === 'guest' ? notSignedIn() : new AppError('not-allowed', 'This is for the services of the shop.');

const notSignedIn = () => new AppError('not-signed-in', 'Please sign in first.');
