import { createServiceTokenSigner, createTokenVerifier } from '@vetch/service-kit/http/tokens';
import { silentLog } from '@vetch/service-kit/testing/log';
import type { Pool } from 'mysql2/promise';
import request from 'supertest';
import { createApp } from '../../src/app.ts';
import type { Deps } from '../../src/deps.ts';
import { createSigningKeys } from '../../src/keys/signing-keys.ts';
import { createAttemptLimits } from '../../src/limits/attempt-limits.ts';
import { createStopTokens } from '../../src/reminders/stop-token.ts';

const SERVICE_SECRET = 'a secret for tests that services share';
export const KEY_SECRET = 'a secret for tests that seals the keys';

export type ServiceOptions = Partial<Pick<Deps, 'now' | 'trustProxy' | 'verifyToken'>> & {
  readonly keySecret?: string;
};

/** One replica of the whole service on `db`, put together as `main.ts` does it. */
export async function openService(db: Pool, options: ServiceOptions = {}) {
  const { now = () => new Date(), trustProxy = 'loopback', keySecret = KEY_SECRET } = options;
  const keys = createSigningKeys({ db, log: silentLog, now, secret: keySecret });
  const verifyToken = options.verifyToken ?? createTokenVerifier(keys.find, SERVICE_SECRET, 'user-service');
  const limits = await createAttemptLimits(db);
  const stopTokens = createStopTokens(keySecret);
  const app = createApp({ db, keys, verifyToken, limits, stopTokens, trustProxy, log: silentLog, now });
  const api = request(app);
  return { app, api, keys, stopTokens, ...people(api) };
}

/** A token as another service of the shop would send it, for `audience`. */
export const serviceToken = (audience: string) => createServiceTokenSigner('order-service', SERVICE_SECRET)(audience);

let visitors = 0;

/** Every visitor comes from an address of their own, as the gateway would report it, unless one is given. */
export const newAddress = () => `198.51.${Math.floor(++visitors / 250)}.${visitors % 250}`;

export const PASSWORD = 'ferns under the stairs';

type Api = ReturnType<typeof request>;

/** What people do at the service, as requests that a test can look at or take for granted. */
function people(api: Api) {
  const register = (email: string, more: object = {}, from = newAddress()) =>
    api
      .post('/users')
      .set('x-forwarded-for', from)
      .send({ name: 'Maud Bell', email, password: PASSWORD, ...more });
  const signIn = (email: string, password = PASSWORD, from = newAddress()) =>
    api.post('/sessions').set('x-forwarded-for', from).send({ email, password });
  const refresh = (refreshToken: string) => api.post('/sessions/refresh').send({ refreshToken });
  const me = (accessToken: string) => api.get('/users/me').set('authorization', `Bearer ${accessToken}`);

  /** A new account, signed in. */
  const join = async (email: string, more: object = {}) => {
    await register(email, more).expect(201);
    const { body } = await signIn(email).expect(201);
    return body as { accessToken: string; refreshToken: string; account: { id: string; email: string } };
  };

  return { register, signIn, refresh, me, join };
}
