import type { Account, Session, SignIn } from '@vetch/contracts/user';
import { AppError } from '@vetch/service-kit/http/app-error';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { uuidv7 } from 'uuidv7';
import { findCredentials } from '../accounts/account-repository.ts';
import { isPasswordOf } from '../accounts/password-hash.ts';
import type { Deps } from '../deps.ts';
import { signAccessToken } from './access-token.ts';
import { hashRefreshToken, newRefreshToken } from './refresh-token.ts';
import { insertRefreshToken, insertSession } from './session-repository.ts';
import { recordSignIn } from './sign-in-repository.ts';

const SESSION_MS = 30 * 24 * 60 * 60_000;

/**
 * Starts a session for whoever knows the password; `address` is the caller's. An unknown e-mail address and a wrong
 * password take the same steps and give the same answer.
 */
export async function signIn(deps: Deps, { email, password }: SignIn, address: string): Promise<Session> {
  const { db, limits, now } = deps;
  await limits.takeSignIn(email, address);
  const credentials = await findCredentials(db, email);
  const isRight = await isPasswordOf(password, credentials?.passwordHash);
  if (!credentials || !isRight) {
    await recordSignIn(db, { accountId: credentials?.account.id ?? null, outcome: 'refused', address }, now());
    throw new AppError('sign-in-refused', 'This e-mail address and password do not belong together.');
  }
  await limits.forgiveSignIn(email, address);
  return startSession(deps, credentials.account, address);
}

async function startSession({ db, keys, now }: Deps, account: Account, address: string): Promise<Session> {
  const [id, refreshToken, startedAt] = [uuidv7(), newRefreshToken(), now()];
  const access = await signAccessToken(await keys.current(), account, id, startedAt);
  await inTransaction(db, async (tx) => {
    const expiresAt = new Date(startedAt.getTime() + SESSION_MS);
    await insertSession(tx, { id, accountId: account.id, expiresAt }, startedAt);
    await insertRefreshToken(tx, hashRefreshToken(refreshToken), id, startedAt);
    await recordSignIn(tx, { accountId: account.id, outcome: 'signed-in', address }, startedAt);
  });
  return { ...access, refreshToken, account };
}
