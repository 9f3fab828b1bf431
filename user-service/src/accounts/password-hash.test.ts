import { parseOptions } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { DUMMY_HASH, hashPassword, isPasswordOf } from './password-hash.ts';

test('a password matches its own hash and no other', async () => {
  const passwordHash = await hashPassword('ferns under the stairs');
  expect(await isPasswordOf('ferns under the stairs', passwordHash)).toBe(true);
  expect(await isPasswordOf('Ferns under the stairs', passwordHash)).toBe(false);
  expect(await hashPassword('ferns under the stairs')).not.toBe(passwordHash);
});

test('the dummy hash costs as much to check as a real one, and matches nothing', async () => {
  expect(parseOptions(DUMMY_HASH)).toEqual(parseOptions(await hashPassword('ferns under the stairs')));
  expect(await isPasswordOf('ferns under the stairs')).toBe(false);
});
