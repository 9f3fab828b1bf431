import { expect, test } from 'vitest';
import { hashRefreshToken, isReuse, newRefreshToken } from './refresh-token.ts';

const usedAt = new Date('2026-11-22T10:00:00.000Z');
const after = (ms: number) => isReuse(usedAt, new Date(usedAt.getTime() + ms));

test('a token has 32 random bytes and a hash that does not show it', () => {
  const [token, other] = [newRefreshToken(), newRefreshToken()];
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(token).not.toBe(other);
  expect(hashRefreshToken(token)).toMatch(/^[0-9a-f]{64}$/);
});

test('the same token twice within ten seconds is a double click, later it is reuse', () => {
  expect(after(0)).toBe(false);
  expect(after(10_000)).toBe(false);
  expect(after(10_001)).toBe(true);
});

test('a replica whose clock is behind takes nobody for a thief', () => {
  expect(after(-3_000)).toBe(false);
});
