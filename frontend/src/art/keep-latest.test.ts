import { expect, test } from 'vitest';
import { keepLatest } from './keep-latest.ts';

/** Promises a new value each time, and counts. */
function counting() {
  let made = 0;
  const make = async () => {
    made += 1;
    return made;
  };
  return { make, made: () => made };
}

test('what many ask for at once is made once', async () => {
  const { make, made } = counting();
  const kept = keepLatest<number>(2);
  await Promise.all([kept('rose', make), kept('rose', make), kept('rose', make)]);
  expect(made()).toBe(1);
});

test('what was asked for longest ago makes room', async () => {
  const { make } = counting();
  const kept = keepLatest<number>(2);
  for (const key of ['rose', 'tulip', 'rose', 'lily']) await kept(key, make);
  expect(await kept('rose', make)).toBe(1);
  expect(await kept('tulip', make)).toBe(4);
});

test('what failed is made again', async () => {
  const { make } = counting();
  const kept = keepLatest<number>(2);
  await expect(kept('rose', () => Promise.reject(new Error('out of ink')))).rejects.toThrow('out of ink');
  expect(await kept('rose', make)).toBe(1);
});
