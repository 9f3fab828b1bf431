import type { Substitution } from '@vetch/contracts/substitution';
import { expect, test } from 'vitest';
import { isToBeAsked } from './substitution-letter.ts';

const asked = { state: 'asked', toldAt: null } as Substitution;

test('a buyer is asked once, and only while the question is open', () => {
  expect(isToBeAsked(asked)).toBe(true);
  expect(isToBeAsked({ ...asked, toldAt: '2026-11-23T08:00:00.000Z' })).toBe(false);
  for (const state of ['taking', 'done', 'declined', 'failed'] as const) {
    expect(isToBeAsked({ ...asked, state })).toBe(false);
  }
  expect(isToBeAsked(undefined)).toBe(false);
});
