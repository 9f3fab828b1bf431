import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openGiftCardShop } from './gift-card-shop.ts';
import { order, problem } from './payment-shop.ts';

const { authorise, letGo, read, giftCard, entriesOf, pay } = await openGiftCardShop();

test('of a payment and its letting go at once, the gift card pays or does not, and never in between', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { giftCardToken, left } = await giftCard(1000);
    const id = randomUUID();
    await Promise.all([authorise(id, { ...order(600), giftCardToken }), letGo(id)]);
    const { status, body } = await read(id);
    expect(await left()).toBe(status === 200 && body.status === 'authorised' ? 400 : 1000);
  }
});

test('twenty payments at once never spend more than the gift card holds', async () => {
  const { giftCardToken, left } = await giftCard(5000);
  const answers = await Promise.all(Array.from({ length: 20 }, () => pay(700, giftCardToken)));
  const paid = answers.filter(({ res }) => res.status === 200);
  expect(paid).toHaveLength(7);
  for (const { res } of answers) if (res.status !== 200) expect(res.body.type).toBe(problem('gift-card-short'));
  expect(await left()).toBe(100);
});

test('twenty payments at once with a bank card beside it spend the gift card to the end, and the bank pays the rest', async () => {
  const { giftCardToken, left } = await giftCard(5000);
  const answers = await Promise.all(Array.from({ length: 20 }, () => pay(700, giftCardToken, 'pays')));
  const parts = answers.map(({ res }) => (res.body.giftCard?.amountCents ?? 0) as number);
  expect(answers.map(({ res }) => res.status)).toEqual(Array(20).fill(200));
  expect([parts.reduce((sum, one) => sum + one, 0), await left()]).toEqual([5000, 0]);
});

test('the same attempt twenty times at once holds once', async () => {
  const { giftCardToken, left } = await giftCard(5000);
  const id = randomUUID();
  const body = { ...order(700), giftCardToken };
  const answers = await Promise.all(Array.from({ length: 20 }, () => authorise(id, body)));
  for (const { body: payment } of answers) expect(payment.status).toBe('authorised');
  expect([await left(), await entriesOf(id)]).toEqual([4300, ['hold 700']]);
});
