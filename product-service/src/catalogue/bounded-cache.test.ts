import { expect, test, vi } from 'vitest';
import { createBoundedCache } from './bounded-cache.ts';

test('a value is made once and then kept', () => {
  const cache = createBoundedCache<number>(2);
  const make = vi.fn(() => 7);
  expect([cache.get('a', make), cache.get('a', make)]).toEqual([7, 7]);
  expect(make).toHaveBeenCalledOnce();
});

test('when it is full, what was not used for longest goes first', () => {
  const cache = createBoundedCache<string>(2);
  const make = vi.fn((key: string) => key);
  const get = (key: string) => cache.get(key, () => make(key));
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
  expect(make.mock.calls.map(([key]) => key)).toEqual(['a', 'b', 'c', 'b']);
});

test('what cannot be made is not kept', () => {
  const cache = createBoundedCache<number>(2);
  const fail = () => {
    throw new Error('no');
  };
  expect(() => cache.get('a', fail)).toThrow('no');
  expect(cache.get('a', () => 1)).toBe(1);
});
