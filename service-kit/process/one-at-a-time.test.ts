import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('jobs are done one after the other, in the order in which they came', async () => {
  const inTurn = oneAtATime(5);
  const steps: string[] = [];
  const job = (name: string) => async () => {
    steps.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 1));
    steps.push(`${name} ends`);
  };
  await Promise.all([inTurn(job('first')), inTurn(job('second'))]);
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('more than may wait are refused, until there is room again', async () => {
  const inTurn = oneAtATime(1);
  const waiting = inTurn(async () => 'painted');
  await expect(inTurn(async () => 'refused')).rejects.toMatchObject({ code: 'service-unavailable' });
  expect(await waiting).toBe('painted');
  expect(await inTurn(async () => 'painted too')).toBe('painted too');
});

test('a job that fails does not hold up the next', async () => {
  const inTurn = oneAtATime(2);
  const failing = inTurn(() => Promise.reject(new Error('out of ink')));
  const next = inTurn(async () => 'painted');
  await expect(failing).rejects.toThrow('out of ink');
  expect(await next).toBe('painted');
});
