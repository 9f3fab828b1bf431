import { change, type Db } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { uuidv7 } from 'uuidv7';

export type SignInAttempt = {
  /** `null` when nobody has the e-mail address that was tried. */
  readonly accountId: string | null;
  readonly outcome: 'signed-in' | 'refused';
  readonly address: string;
};

/** Notes who tried to sign in, from where, and how it ended. */
export async function recordSignIn(db: Db, { accountId, outcome, address }: SignInAttempt, now: Date): Promise<void> {
  await change(db, 'INSERT INTO sign_ins (id, account_id, outcome, address, at) VALUES (?, ?, ?, ?, ?)', [
    uuidv7(),
    accountId,
    outcome,
    address,
    toSql(now),
  ]);
}
