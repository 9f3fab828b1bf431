import type { Session as SignedIn } from '@vetch/contracts/user';
import { usersApi } from '@vetch/contracts/users';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import type { RequestHandler } from 'express';
import type { Session } from './session.ts';

/** An access token is renewed when it has less than this left, so that it lasts through the request. */
const EARLY_MS = 60_000;
/** For so long after a renewal other requests may still carry the old cookie. */
const REMEMBER_MS = 30_000;

/**
 * Renews the access token of a visitor when it runs out. A refresh token works once, and a browser sends several
 * requests with the same cookie: they share one renewal.
 */
export function renewSession(api: ServiceClient): RequestHandler {
  const renewals = new Map<string, Promise<SignedIn>>();

  function renewal(refreshToken: string, address: string | undefined): Promise<SignedIn> {
    const known = renewals.get(refreshToken);
    if (known) return known;
    const renewed = api(usersApi.refresh, { body: { refreshToken }, headers: { 'x-forwarded-for': address } });
    renewals.set(refreshToken, renewed);
    const forget = () => renewals.delete(refreshToken);
    renewed.then(() => setTimeout(forget, REMEMBER_MS).unref(), forget);
    return renewed;
  }

  return async (req, _res, next) => {
    const { session } = req;
    const { tokens } = session;
    if (tokens && Date.parse(tokens.expiresAt) - Date.now() < EARLY_MS) {
      await renewal(tokens.refresh, req.ip).then(
        (renewed) => signIn(session, renewed),
        (err: unknown) => giveUp(session, err),
      );
    }
    next();
  };
}

/** Who the visitor is from now on. */
export function signIn(session: Session, { accessToken, refreshToken, accessTokenExpiresAt, account }: SignedIn): void {
  session.account = { name: account.name, role: account.role };
  session.tokens = { access: accessToken, refresh: refreshToken, expiresAt: accessTokenExpiresAt };
}

/** The visitor is a guest again; basket and orders of this browser stay theirs. */
export function signOut(session: Session): void {
  delete session.account;
  delete session.tokens;
  delete session.quiet;
  delete session.id;
  if (session.basket) session.basket = { ...session.basket, own: false };
}

/** A session that has ended is over. When nobody answers, the old token is worth a last try. */
function giveUp(session: Session, err: unknown): void {
  if (err instanceof AppError && err.code === 'session-ended') signOut(session);
}
