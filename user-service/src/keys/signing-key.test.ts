import { expect, test } from 'vitest';
import {
  ACCESS_TOKEN_MS,
  lifetime,
  nextGeneration,
  publishedKeys,
  type StoredKey,
  signingCandidates,
} from './signing-key.ts';

const DAY = 86_400_000;
const made = new Date('2026-11-01T08:00:00.000Z');
const publicJwk = JSON.stringify({ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' });
const key = (generation: number, madeAt = made): StoredKey => ({
  generation,
  kid: `key-${generation}`,
  publicJwk,
  privateJwe: 'sealed',
  ...lifetime(madeAt),
});
const later = (ms: number) => new Date(made.getTime() + ms);
const kids = (keys: readonly { kid: string }[]) => keys.map(({ kid }) => kid);

test('a key signs for thirty days', () => {
  expect(kids(signingCandidates([key(1)], later(30 * DAY - 1)))).toEqual(['key-1']);
  expect(signingCandidates([key(1)], later(30 * DAY))).toEqual([]);
});

test('a key is published until the last token that it signed has run out', () => {
  const lastToken = 30 * DAY + ACCESS_TOKEN_MS;
  expect(kids(publishedKeys([key(1)], later(lastToken)))).toEqual(['key-1']);
  expect(publishedKeys([key(1)], later(lastToken + 10 * 60_000))).toEqual([]);
});

test('the newest key signs first, and each is published', () => {
  const keys = [key(1), key(3), key(2)];
  expect(kids(signingCandidates(keys, made))).toEqual(['key-3', 'key-2', 'key-1']);
  expect(kids(publishedKeys(keys, made))).toEqual(['key-3', 'key-2', 'key-1']);
});

test('a published key has no private part, whatever the row holds', () => {
  const careless = { ...key(1), publicJwk: JSON.stringify({ ...JSON.parse(publicJwk), d: 'private' }) };
  expect(publishedKeys([careless], made)).toEqual([
    { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', kid: 'key-1', alg: 'ES256', use: 'sig' },
  ]);
});

test.each(['', 'null', '{', '{"kty":"RSA","n":"n","e":"AQAB"}'])('a row with %s for a key is left out', (text) => {
  expect(publishedKeys([{ ...key(1), publicJwk: text }], made)).toEqual([]);
});

test('the next key follows the newest, also the newest that has run out', () => {
  expect(nextGeneration([])).toBe(1);
  expect(nextGeneration([key(4, later(-90 * DAY)), key(2)])).toBe(5);
});
