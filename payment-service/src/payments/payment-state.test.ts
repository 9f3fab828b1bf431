import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PaymentStatus } from '@vetch/contracts/payment';
import { expect, test } from 'vitest';
import { entryOf, illegalMove, isUndecided, mayMove, moves } from './payment-state.ts';

const statuses = PaymentStatus.options;

test.each([
  ['processing', 'authorised'],
  ['processing', 'requires_action'],
  ['processing', 'declined'],
  ['processing', 'voided'],
  ['requires_action', 'authorised'],
  ['requires_action', 'declined'],
  ['requires_action', 'voided'],
  ['authorised', 'captured'],
  ['authorised', 'voided'],
] as const)('a payment that is %s may become %s', (from, to) => {
  expect(mayMove(from, to)).toBe(true);
});

test('no payment makes any other move', () => {
  const allowed = statuses.flatMap((from) => statuses.filter((to) => mayMove(from, to)));
  expect(allowed).toHaveLength(9);
});

test('no payment comes back to where it was', () => {
  const reachable = (from: PaymentStatus): PaymentStatus[] => moves[from].flatMap((to) => [to, ...reachable(to)]);
  for (const status of statuses) expect(reachable(status)).not.toContain(status);
});

test('only the bank knows how a payment ends that is being processed or waits for approval', () => {
  expect(statuses.filter(isUndecided)).toEqual(['processing', 'requires_action']);
});

test('what was never authorised needs no entry when it is let go', () => {
  expect(entryOf('authorised', 'voided')).toBe('voided');
  expect(entryOf('processing', 'voided')).toBeUndefined();
  expect(entryOf('requires_action', 'voided')).toBeUndefined();
});

test('a refusal says what stands in the way', () => {
  expect(illegalMove('captured', 'voided')).toMatchObject({
    code: 'illegal-payment-transition',
    message: 'A captured payment cannot be voided.',
    extra: { paymentStatus: 'captured' },
  });
});

test('the picture in the README shows the moves and nothing else', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const drawing = /```mermaid\nstateDiagram-v2\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const drawn = drawing
    .split('\n')
    .flatMap((line) => /^\s*(\S+) --> (\S+?)(?:\s*:.*)?$/.exec(line)?.slice(1, 3).join(' ') ?? []);
  const expected = statuses.flatMap((from) =>
    moves[from].length === 0 ? [`${from} [*]`] : moves[from].map((to) => `${from} ${to}`),
  );
  expect(drawn.sort()).toEqual(['[*] processing', ...expected].sort());
});
