import { select } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { sweep } from '../src/sweeper.ts';
import { openShop } from './payment-shop.ts';

const { db, bank, deps, later, pay, read } = await openShop();
afterAll(() => db.end());

const newsOf = (id: string) =>
  select<{ payload: string }>(db, 'SELECT payload FROM outbox WHERE payload LIKE ?', [`%${id}%`]);

test.each([
  ['approved', 'authorised'],
  ['refused', 'declined'],
] as const)(
  'what the owner of the card has %s while nobody here could write it down is found out and told',
  async (outcome, status) => {
    const { id } = await pay('challenge');
    await bank.answerChallenge(id, outcome, AbortSignal.timeout(5_000));
    later(61_000);
    await sweep(deps);
    expect(await select(db, 'SELECT status FROM payments WHERE id = ?', [id])).toEqual([{ status }]);
    expect((await newsOf(id)).map(({ payload }) => JSON.parse(payload).type)).toEqual([`payment.${status}`]);
  },
);

test('a challenge that nobody has answered stays open, however often the bank is asked', async () => {
  const { id } = await pay('challenge');
  for (let minute = 0; minute < 3; minute += 1) {
    later(61_000);
    await sweep(deps);
  }
  expect((await read(id)).body.status).toBe('requires_action');
  expect(await newsOf(id)).toEqual([]);
});
