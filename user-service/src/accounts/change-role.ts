import type { Account, Role } from '@vetch/contracts/user';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Deps } from '../deps.ts';
import { findAccount, lockOwners, updateRole } from './account-repository.ts';

/** Gives an account another role, from its next access token on. The last owner stays one: nobody could undo it. */
export async function changeRole({ db }: Deps, id: string, role: Role): Promise<Account | undefined> {
  return inTransaction(db, async (tx) => {
    const owners = await lockOwners(tx);
    if (role !== 'owner' && owners.length === 1 && owners[0] === id) throw lastOwner();
    await updateRole(tx, id, role);
    return findAccount(tx, id);
  });
}

function lastOwner(): AppError {
  const detail = 'The shop needs an owner. Make somebody else one first.';
  return new AppError('invalid-request', detail, { errors: [fieldError('role', detail)] });
}
