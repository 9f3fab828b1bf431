import type { Account } from '@vetch/contracts/user';
import { change, type Db, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';
import { type AccountRow, toAccount } from '../accounts/account-repository.ts';

export type NewSession = { readonly id: string; readonly accountId: string; readonly expiresAt: Date };

/** Starts a session, which still needs its first refresh token. */
export async function insertSession(db: Db, { id, accountId, expiresAt }: NewSession, now: Date): Promise<void> {
  await change(db, 'INSERT INTO sessions (id, account_id, created_at, expires_at) VALUES (?, ?, ?, ?)', [
    id,
    accountId,
    toSql(now),
    toSql(expiresAt),
  ]);
}

/** Adds the next refresh token of a session, unused. */
export async function insertRefreshToken(db: Db, tokenHash: string, sessionId: string, now: Date): Promise<void> {
  await change(db, 'INSERT INTO refresh_tokens (token_hash, session_id, issued_at) VALUES (?, ?, ?)', [
    tokenHash,
    sessionId,
    toSql(now),
  ]);
}

/** Whether this call used the token up: of any number at once, one does. */
export async function useRefreshToken(db: Db, tokenHash: string, now: Date): Promise<boolean> {
  const used = await change(db, 'UPDATE refresh_tokens SET used_at = ? WHERE token_hash = ? AND used_at IS NULL', [
    toSql(now),
    tokenHash,
  ]);
  return used === 1;
}

/** The session that a token belongs to and its account as it is now, while the session lasts. */
export async function findLiveSession(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<{ sessionId: string; account: Account } | undefined> {
  const row = await selectOne<AccountRow & { session_id: string }>(
    db,
    `SELECT sessions.id AS session_id,
            accounts.id, accounts.email, accounts.name, accounts.role, accounts.created_at
       FROM refresh_tokens
       JOIN sessions ON sessions.id = refresh_tokens.session_id
       JOIN accounts ON accounts.id = sessions.account_id
      WHERE refresh_tokens.token_hash = ? AND sessions.ended_at IS NULL AND sessions.expires_at > ?`,
    [tokenHash, toSql(now)],
  );
  return row && { sessionId: row.session_id, account: toAccount(row) };
}

/** When a token was used and in which session, if it was. */
export async function findUse(db: Db, tokenHash: string): Promise<{ sessionId: string; usedAt: Date } | undefined> {
  const row = await selectOne<{ session_id: string; used_at: string }>(
    db,
    'SELECT session_id, used_at FROM refresh_tokens WHERE token_hash = ? AND used_at IS NOT NULL',
    [tokenHash],
  );
  return row && { sessionId: row.session_id, usedAt: new Date(fromSql(row.used_at)) };
}

/** Whether this call ended the session; one that has ended keeps its time and cause. */
export async function endSession(db: Db, sessionId: string, cause: 'sign-out' | 'reuse', now: Date): Promise<boolean> {
  const ended = await change(db, 'UPDATE sessions SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL', [
    toSql(now),
    cause,
    sessionId,
  ]);
  return ended === 1;
}
