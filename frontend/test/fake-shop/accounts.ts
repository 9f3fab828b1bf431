import { randomUUID } from 'node:crypto';
import type { Account, Role } from '@vetch/contracts/user';
import { usersApi } from '@vetch/contracts/users';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Handlers, on } from './handlers.ts';

export const PASSWORD = 'long enough password';

/** Whoever signs in with an address that names a role has it. */
const roleOf = (email: string): Role =>
  email.startsWith('florist') ? 'florist' : email.startsWith('owner') ? 'owner' : 'customer';

const account = (email: string, name = 'Iris Okafor'): Account => ({
  id: randomUUID(),
  ...{ email, name, role: roleOf(email), createdAt: '2026-11-01T09:00:00.000Z' },
});

const session = (email: string, minutes = 15) => ({
  accessToken: `access:${email}:${randomUUID()}`,
  accessTokenExpiresAt: new Date(Date.now() + minutes * 60_000).toISOString(),
  refreshToken: `refresh:${email}:${randomUUID()}`,
  account: account(email),
});

/** `used` are refresh tokens that were used; a second use ends the session. */
export const accounts = (used: Set<string>): Handlers => [
  on(usersApi.register, ({ body }) => {
    if (body.email === 'taken@example.com') throw new AppError('email-taken', 'There is an account with this address.');
    return account(body.email, body.name);
  }),
  on(usersApi.signIn, ({ body }) => {
    if (body.password !== PASSWORD)
      throw new AppError('sign-in-refused', 'E-mail and password do not belong together.');
    return session(body.email, body.email.startsWith('brief') ? 0.5 : 15);
  }),
  on(usersApi.refresh, ({ body }) => {
    if (used.has(body.refreshToken))
      throw new AppError('session-ended', 'This session has ended. Please sign in again.');
    used.add(body.refreshToken);
    return session(body.refreshToken.split(':')[1] ?? '');
  }),
  on(usersApi.signOut, () => undefined),
  on(usersApi.me, ({ headers }) => account(headers.authorization?.split(':')[1] ?? 'nobody@example.com')),
];
