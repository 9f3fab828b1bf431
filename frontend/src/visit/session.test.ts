import { QuietTopic } from '@vetch/contracts/reminders';
import { sealData } from 'iron-session';
import { expect, test } from 'vitest';
import { MOST_SAVED } from '../build/saved-bouquet.ts';
import { rememberOrder } from './guest-orders.ts';
import type { Session, Visit } from './session.ts';

const token = (length: number) => 'x'.repeat(length);

/** Everything a cookie can hold at once, as long as it gets. */
function fullVisit(): Visit {
  const notes = ['merged', 'quantity-capped', 'line-left-out'] as const;
  const visit: Visit = {
    id: token(36),
    basket: { id: token(36), guestToken: token(43), count: 20, order: 'VT-7K3M9Q', own: true, notes },
    account: { name: token(100), role: 'customer' },
    quiet: { topics: QuietTopic.options, until: 1_795_348_800_000 },
    tokens: { access: token(500), refresh: token(64), expiresAt: '2026-11-22T12:00:00.000Z' },
    orders: [],
    postcode: 'BS6 5QA',
    pickUp: true,
    builtRecipe: token(MOST_SAVED),
  };
  for (let number = 0; number < 15; number += 1) rememberOrder(visit as Session, `VT-${100_000 + number}`, token(43));
  return visit;
}

test('the last ten orders are remembered, newest first', () => {
  expect(fullVisit().orders).toHaveLength(10);
  expect(fullVisit().orders[0]?.reference).toBe('VT-100014');
});

test('all that is remembered of a visitor fits into one cookie', async () => {
  const cookie = await sealData(fullVisit(), { password: token(40) });
  expect(cookie.length).toBeLessThan(3_800);
});
