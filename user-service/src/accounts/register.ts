import type { Account, Register } from '@vetch/contracts/user';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { insertAccount } from './account-repository.ts';
import { hashPassword } from './password-hash.ts';
import { weaknessOf } from './password-strength.ts';

/** Opens an account for a customer; `address` is the caller's. */
export async function register(deps: Deps, request: Register, address: string): Promise<Account> {
  const { name, email, password } = request;
  await deps.limits.takeRegistration(address);
  const weakness = await weaknessOf(password, [name, email]);
  if (weakness) throw refused('password-too-weak', 'password', weakness);
  const account: Account = { id: uuidv7(), email, name, role: 'customer', createdAt: deps.now().toISOString() };
  const isNew = await insertAccount(deps.db, account, await hashPassword(password));
  if (!isNew) {
    throw refused('email-taken', 'email', 'There is an account with this e-mail address. Sign in, or use another one.');
  }
  return account;
}

const refused = (code: 'password-too-weak' | 'email-taken', field: string, detail: string) =>
  new AppError(code, detail, { errors: [fieldError(field, detail)] });
