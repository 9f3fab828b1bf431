import type { Account, Session } from '@vetch/contracts/user';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Db } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Deps } from '../deps.ts';
import { signAccessToken } from './access-token.ts';
import { hashRefreshToken, isReuse, newRefreshToken } from './refresh-token.ts';
import { endSession, findLiveSession, findUse, insertRefreshToken, useRefreshToken } from './session-repository.ts';

/**
 * Trades a refresh token for the next one and a new access token, in the role that the account has now. A token works
 * once: sent again later than a double click, it ends its whole session, for it is in two hands.
 */
export async function refreshSession({ db, keys, log, now }: Deps, refreshToken: string): Promise<Session> {
  const [tokenHash, nextToken, at] = [hashRefreshToken(refreshToken), newRefreshToken(), now()];
  const key = await keys.current();
  const traded = await inTransaction(db, (tx) => trade(tx, tokenHash, hashRefreshToken(nextToken), at));
  if (traded) {
    const access = await signAccessToken(key, traded.account, traded.sessionId, at);
    return { ...access, refreshToken: nextToken, account: traded.account };
  }
  const use = await findUse(db, tokenHash);
  if (use && isReuse(use.usedAt, at) && (await endSession(db, use.sessionId, 'reuse', at))) {
    log.warn({ sessionId: use.sessionId }, 'a refresh token was used twice: its session has ended');
  }
  throw new AppError('session-ended', 'Your session has ended. Please sign in again.');
}

async function trade(
  tx: Db,
  tokenHash: string,
  nextHash: string,
  now: Date,
): Promise<{ sessionId: string; account: Account } | undefined> {
  if (!(await useRefreshToken(tx, tokenHash, now))) return undefined;
  const live = await findLiveSession(tx, tokenHash, now);
  if (live) await insertRefreshToken(tx, nextHash, live.sessionId, now);
  return live;
}
