import type { Account, Role } from '@vetch/contracts/user';
import { change, type Db, select, selectOne } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';
import { isDuplicate } from '@vetch/service-kit/mysql/transaction';

export type AccountRow = { id: string; email: string; name: string; role: Role; created_at: string };

/** Whether the account was added; it is not when another one has its e-mail address. */
export async function insertAccount(db: Db, account: Account, passwordHash: string): Promise<boolean> {
  const { id, email, name, role, createdAt } = account;
  try {
    await change(
      db,
      'INSERT INTO accounts (id, email, name, password_hash, role, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      [id, email, name, passwordHash, role, toSql(new Date(createdAt))],
    );
    return true;
  } catch (err) {
    if (isDuplicate(err)) return false;
    throw err;
  }
}

/** The account with this id, if there is one. */
export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const row = await selectOne<AccountRow>(db, 'SELECT id, email, name, role, created_at FROM accounts WHERE id = ?', [
    id,
  ]);
  return row && toAccount(row);
}

/** The account with this e-mail address, normalised as the contract does it, and the hash of its password. */
export async function findCredentials(
  db: Db,
  email: string,
): Promise<{ account: Account; passwordHash: string } | undefined> {
  const row = await selectOne<AccountRow & { password_hash: string }>(
    db,
    'SELECT id, email, name, role, created_at, password_hash FROM accounts WHERE email = ?',
    [email],
  );
  return row && { account: toAccount(row), passwordHash: row.password_hash };
}

/** Accounts, oldest first. */
export async function listAccounts(db: Db, limit: number, offset: number): Promise<Account[]> {
  const rows = await select<AccountRow>(
    db,
    'SELECT id, email, name, role, created_at FROM accounts ORDER BY created_at, id LIMIT ? OFFSET ?',
    [limit, offset],
  );
  return rows.map(toAccount);
}

/** How many accounts there are. */
export async function countAccounts(db: Db): Promise<number> {
  return (await selectOne<{ total: number }>(db, 'SELECT COUNT(*) AS total FROM accounts'))?.total ?? 0;
}

/** Gives the account another name; nothing happens when it is gone. */
export async function updateName(db: Db, id: string, name: string): Promise<void> {
  await change(db, 'UPDATE accounts SET name = ? WHERE id = ?', [name, id]);
}

/** Gives the account another role; nothing happens when it is gone. */
export async function updateRole(db: Db, id: string, role: Role): Promise<void> {
  await change(db, 'UPDATE accounts SET role = ? WHERE id = ?', [role, id]);
}

/** The ids of all owners, locked: of two changes to their number at once, the second sees the first. */
export async function lockOwners(tx: Db): Promise<string[]> {
  const rows = await select<{ id: string }>(tx, "SELECT id FROM accounts WHERE role = 'owner' ORDER BY id FOR UPDATE");
  return rows.map((row) => row.id);
}

export const toAccount = ({ id, email, name, role, created_at }: AccountRow): Account => ({
  id,
  email,
  name,
  role,
  createdAt: fromSql(created_at),
});
