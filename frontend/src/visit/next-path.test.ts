import { expect, test } from 'vitest';
import { nextPath } from './next-path.ts';

test.each(['/', '/desk', '/desk?date=2026-11-24', '/orders/VT-7K3M9Q'])('%s is a path of the shop', (path) => {
  expect(nextPath(path, '/account')).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/a\\b',
  'https://evil.example',
  'javascript:alert(1)',
  'desk',
  '',
  ['/desk'],
  undefined,
])('%j leads elsewhere and is not followed', (path) => {
  expect(nextPath(path, '/account')).toBe('/account');
});
