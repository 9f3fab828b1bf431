import { expect, test } from 'vitest';
import { stuckRow } from './stuck-row.ts';

const since = '2026-11-23T08:00:00.000Z';
const work = { id: '1', at: 'shop', orderReference: 'VT-4820AA', tries: 3, since, problem: 'No answer.' } as const;

test.each([
  ['email: ready-to-collect', 'The e-mail that the flowers can be picked up, VT-4820AA'],
  ['email: problem-answered', 'The answer to a problem that was reported, VT-4820AA'],
  ['email: substitution-asked', 'The e-mail that asks about a stem, VT-4820AA'],
  ['email: substituted', 'The e-mail that a stem was replaced, VT-4820AA'],
  ['substitution', 'Taking the stems that come instead, VT-4820AA'],
])('%s is said in the florist’s words', (what, words) => {
  expect(stuckRow({ ...work, what }).what).toBe(words);
});
