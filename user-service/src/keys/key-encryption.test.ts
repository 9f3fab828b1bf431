import { expect, test } from 'vitest';
import { createKeyEncryption } from './key-encryption.ts';

const jwk = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'private' };
const { seal, open } = createKeyEncryption('a secret that is long enough to be one');

test('a sealed key can be opened with the same secret', async () => {
  const sealed = await seal('first', jwk);
  expect(sealed).not.toContain('private');
  expect(await open('first', sealed)).toEqual(jwk);
});

test('another secret does not open it', async () => {
  const other = createKeyEncryption('another secret that is long enough too');
  expect(await other.open('first', await seal('first', jwk))).toBeUndefined();
});

test('it cannot be passed off as another key', async () => {
  expect(await open('second', await seal('first', jwk))).toBeUndefined();
});

test.each(['', 'not a JWE', '{"kty":"EC"}'])('what was never sealed (%s) is not opened', async (sealed) => {
  expect(await open('first', sealed)).toBeUndefined();
});
