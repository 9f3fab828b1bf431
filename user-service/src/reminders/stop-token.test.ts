import { expect, test } from 'vitest';
import { createStopTokens } from './stop-token.ts';

const tokens = createStopTokens('a secret for tests that seals the keys');
const MARGUERITE = '0193a000-0000-7000-8000-000000000001';

test('a token leads to its person, and fits into an address', () => {
  const token = tokens.tokenFor(MARGUERITE);
  expect(tokens.personIn(token)).toBe(MARGUERITE);
  expect(token).toMatch(/^[\w.-]{1,100}$/);
});

test.each([
  ['another person', (token: string) => token.replace(/^0/, '1')],
  ['half of it', (token: string) => token.slice(0, 50)],
  ['no signature', (token: string) => token.split('.')[0] ?? ''],
  ['nothing', () => ''],
])('a token with %s leads nowhere', (_what, spoil) => {
  expect(tokens.personIn(spoil(tokens.tokenFor(MARGUERITE)))).toBeUndefined();
});

test('a token of another shop leads nowhere', () => {
  const elsewhere = createStopTokens('the secret of a different shop altogether');
  expect(tokens.personIn(elsewhere.tokenFor(MARGUERITE))).toBeUndefined();
});
