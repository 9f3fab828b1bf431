import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool } from 'mysql2/promise';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { insertAddress } from '../addresses/address-repository.ts';
import { countAccounts, insertAccount } from './account-repository.ts';
import { hashPassword } from './password-hash.ts';

/** Opens the accounts of the demo shop where there is none yet. Of replicas that start together, one does it. */
export async function loadDemoAccounts(db: Pool): Promise<void> {
  if ((await countAccounts(db)) > 0) return;
  const hashes = await Promise.all(demoAccounts.map(({ password }) => hashPassword(password)));
  await inTransaction(db, async (tx) => {
    for (const [index, { addresses, ...account }] of demoAccounts.entries()) {
      if (!(await insertAccount(tx, account, hashes[index] ?? ''))) continue;
      for (const address of addresses) await insertAddress(tx, account.id, address, new Date(account.createdAt));
    }
  });
}
