import { randomUUID } from 'node:crypto';
import type { Payment } from '@vetch/contracts/payment';
import { afterAll, expect, test } from 'vitest';
import { openShop } from './payment-shop.ts';

const shop = await openShop();
afterAll(() => shop.db.end());

const page = async (since: string, after?: string) =>
  shop.http
    .get('/payment-book')
    .query({ since, ...(after && { after }) })
    .set('authorization', await shop.asService());

/** All payments since an instant, as order-service reads them. */
async function book(since: string): Promise<{ items: Payment[]; pages: number }> {
  const items: Payment[] = [];
  let after: string | undefined;
  for (let pages = 1; ; pages += 1) {
    const { body } = await page(since, after);
    items.push(...body.items);
    if (body.next === null) return { items, pages };
    after = body.next;
  }
}

test('the book has each payment once with what was taken and given back, however many pages there are', async () => {
  const ids = await Promise.all(Array.from({ length: 205 }, async () => (await shop.pay()).id));
  await shop.capture(ids[0] ?? '');
  await shop.refund(ids[0] ?? '', 1_000);
  const { items, pages } = await book('2026-11-22T00:00:00.000Z');
  expect(pages).toBe(2);
  expect(items.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(items.find(({ capturedCents }) => capturedCents > 0)).toMatchObject({
    status: 'captured',
    capturedCents: 4_500,
    refundedCents: 1_000,
  });
});

test('payments begun before the instant are not in the book', async () => {
  shop.later(86_400_000);
  const { id } = await shop.pay();
  expect((await book('2026-11-23T12:00:00.000Z')).items.map((payment) => payment.id)).toEqual([id]);
});

test('an instant or a page that makes no sense is refused', async () => {
  expect((await page('yesterday')).status).toBe(400);
  expect((await page('2026-11-22T00:00:00.000Z', 'the second')).status).toBe(400);
  expect((await page('2026-11-22T00:00:00.000Z', randomUUID())).status).toBe(200);
});
