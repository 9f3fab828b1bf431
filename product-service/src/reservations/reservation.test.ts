import { expect, test } from 'vitest';
import { decide } from './reservation.ts';

test.each([
  ['hold', 'held', 'done'],
  ['hold', 'confirmed', 'done'],
  ['hold', 'consumed', 'done'],
  ['hold', 'expired', { to: 'held', move: 'hold' }],
  ['hold', 'released', 'refused'],
  ['confirm', 'held', { to: 'confirmed', move: 'allocate' }],
  ['confirm', 'confirmed', 'done'],
  ['confirm', 'consumed', 'done'],
  ['confirm', 'expired', { to: 'confirmed', move: 'reclaim' }],
  ['confirm', 'released', 'refused'],
  ['consume', 'held', 'refused'],
  ['consume', 'confirmed', { to: 'consumed', move: 'consume' }],
  ['consume', 'consumed', 'done'],
  ['consume', 'expired', 'refused'],
  ['consume', 'released', 'refused'],
  ['release', 'held', { to: 'released', move: 'release' }],
  ['release', 'confirmed', { to: 'released', move: 'return' }],
  ['release', 'consumed', 'done'],
  ['release', 'expired', { to: 'released', move: null }],
  ['release', 'released', 'done'],
  ['expire', 'held', { to: 'expired', move: 'expire' }],
  ['expire', 'confirmed', 'done'],
  ['expire', 'consumed', 'done'],
  ['expire', 'expired', 'done'],
  ['expire', 'released', 'done'],
] as const)('to %s what is %s', (action, state, decision) => {
  expect(decide(action, state)).toEqual(decision);
});
