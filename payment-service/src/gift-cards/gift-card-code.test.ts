import { randomUUID } from 'node:crypto';
import { GiftCardCode } from '@vetch/contracts/gift-cards';
import { UNMISTAKABLE } from '@vetch/contracts/unmistakable';
import { expect, test } from 'vitest';
import { codeOf, hashOf, inGroups, readToken, tokenOf } from './gift-card-code.ts';

const secret = 'a secret of the shop';

test('a code is sixteen letters and digits that nobody mixes up, and other cards have others', () => {
  const codes = Array.from({ length: 200 }, () => codeOf(secret, randomUUID()));
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(GiftCardCode.parse(code)).toBe(code);
  expect([...UNMISTAKABLE].filter((letter) => '01OILU'.includes(letter))).toEqual([]);
});

test('the code of a card is always the same, and another secret makes another', () => {
  const id = randomUUID();
  expect(codeOf(secret, id)).toBe(codeOf(secret, id));
  expect(codeOf('another secret', id)).not.toBe(codeOf(secret, id));
  expect(hashOf('another secret', 'A')).not.toBe(hashOf(secret, 'A'));
});

test('a code is read as it is printed, and as people type it', () => {
  const code = codeOf(secret, randomUUID());
  expect(inGroups(code)).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
  expect(GiftCardCode.parse(` ${inGroups(code).toLowerCase()} `)).toBe(code);
  expect(GiftCardCode.safeParse('H7KM-2QXR').success).toBe(false);
});

test('a token stands for its card until its hour is over, and cannot be made or changed by others', () => {
  const id = randomUUID();
  const expiresAt = new Date('2026-11-28T13:00:00Z');
  const token = tokenOf(secret, id, expiresAt);
  expect(token.length).toBeLessThanOrEqual(100);
  expect(readToken(secret, token)).toEqual({ id, expiresAt });
  expect(readToken('another secret', token)).toBeUndefined();
  expect(readToken(secret, token.replace(id, randomUUID()))).toBeUndefined();
  expect(readToken(secret, 'card_x')).toBeUndefined();
});
