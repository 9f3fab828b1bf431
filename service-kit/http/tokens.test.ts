import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createServiceTokenSigner, createTokenVerifier } from './tokens.ts';

const SECRET = 'a secret that the services of a test share';
const noKeys = () => {
  throw new Error('No person signs in here.');
};
const sign = (secret = SECRET) => createServiceTokenSigner('order-service', secret);
const verify = createTokenVerifier(noKeys, SECRET, 'payment-service');
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T09:00:00Z') }));
afterEach(() => void vi.useRealTimers());

test('a service is known by its token, the first time and again', async () => {
  const token = await sign()('payment-service');
  for (const _ of [1, 2]) expect(await verify(token)).toEqual({ kind: 'service', name: 'order-service' });
});

test('a service shows one token for half a minute to each of its neighbours, and then another', async () => {
  const signer = sign();
  const first = await signer('payment-service');
  later(29);
  expect(await signer('payment-service')).toBe(first);
  expect(await signer('product-service')).not.toBe(first);
  later(2);
  expect(await signer('payment-service')).not.toBe(first);
});

test('a token that was believed is not believed any more once it has run out', async () => {
  const token = await sign()('payment-service');
  await verify(token);
  later(59);
  await verify(token);
  later(2);
  await expect(verify(token)).rejects.toMatchObject({ code: 'not-signed-in' });
});

test.each([
  ['for another service', () => sign()('product-service')],
  ['under another secret', () => sign('some other secret of another shop')('payment-service')],
])('a token %s is refused, also when it comes again', async (_what, make) => {
  const token = await make();
  for (const _ of [1, 2]) await expect(verify(token)).rejects.toMatchObject({ code: 'not-signed-in' });
});
