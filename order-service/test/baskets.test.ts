import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { away } from './fake-neighbours.ts';
import { openShop, TUESDAY } from './shop.ts';

const shop = await openShop();
const { add, guest, read } = shop;
afterAll(() => shop.db.end());

test('a bouquet in the basket has the shop’s price and a delivery fee', async () => {
  const who = await guest();
  const { body } = await add(who, { quantity: 1, cardMessage: 'Fifty looks good on you.\r\nLove, all' }).expect(201);
  expect(body).toMatchObject({ version: 1, itemsCents: 4_800, deliveryCents: 595, totalCents: 5_395, problems: [] });
  expect(body.lines[0]).toMatchObject({
    name: 'First Light',
    lineTotalCents: 4_800,
    cardMessage: 'Fifty looks good on you.\nLove, all',
  });
});

test('each delivery day pays its own fee, and none when what it brings is worth enough', async () => {
  const who = await guest();
  await add(who, { quantity: 2 });
  await add(who, { slug: 'wren', deliveryDate: '2026-11-26' });
  const { deliveries, totalCents } = await read(who);
  expect(deliveries).toMatchObject([
    { date: TUESDAY, itemsCents: 9_600, feeCents: 0 },
    { date: '2026-11-26', itemsCents: 2_600, feeCents: 595 },
  ]);
  expect(totalCents).toBe(9_600 + 2_600 + 595);
});

test('extras count for each bouquet of the line', async () => {
  const who = await guest();
  const { body } = await add(who, { quantity: 2, extras: [{ key: 'vase', quantity: 1 }] }).expect(201);
  expect(body.itemsCents).toBe(2 * (4_800 + 2_200));
});

test('five different bouquets put in at once are five lines', async () => {
  const who = await guest();
  await Promise.all([1, 2, 3, 4, 5].map((card) => add(who, { cardMessage: `Card ${card}` }).expect(201)));
  const basket = await read(who);
  expect(basket.lines).toHaveLength(5);
  expect(basket.version).toBe(5);
});

test('the same bouquet put in twenty times at once is one line of twenty', async () => {
  const who = await guest();
  await Promise.all(Array.from({ length: 20 }, () => add(who).expect(201)));
  const basket = await read(who);
  expect(basket.lines).toMatchObject([{ quantity: 20 }]);
  expect(basket).toMatchObject({ version: 20, totalCents: 20 * 4_800 });
});

test('of twenty-five, twenty find room, and five are told', async () => {
  const who = await guest();
  const answers = await Promise.all(Array.from({ length: 25 }, () => add(who)));
  const refused = answers.filter((answer) => answer.status === 422);
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(20);
  expect(refused.map(({ body }) => body.type)).toEqual(Array(5).fill(expect.stringContaining('too-many-of-one')));
  expect(refused[0]?.body).toMatchObject({ most: 20, errors: [{ pointer: '#/quantity' }] });
  expect((await read(who)).lines).toMatchObject([{ quantity: 20 }]);
});

test('a line can be changed in part and taken out', async () => {
  const who = await guest();
  const { body } = await add(who, { cardMessage: 'Hello' });
  const line = `/baskets/${who.id}/lines/${body.lines[0].id}`;
  const changed = await shop.api.patch(line).set('x-guest-token', who.token).send({ quantity: 3 }).expect(200);
  expect(changed.body.lines[0]).toMatchObject({ quantity: 3, cardMessage: 'Hello', lineTotalCents: 14_400 });
  const emptied = await shop.api.delete(line).set('x-guest-token', who.token).expect(200);
  expect(emptied.body).toMatchObject({ lines: [], totalCents: 0 });
  await shop.api.delete(line).set('x-guest-token', who.token).expect(404);
});

test('a basket opens only to the browser that has its token, or to its account', async () => {
  const who = await guest();
  await shop.api.get(`/baskets/${who.id}`).expect(404);
  await shop.api.get(`/baskets/${who.id}`).set('x-guest-token', 'guessed').expect(404);
  const rosa = await shop.callers.as('customer');
  const { body } = await shop.api.post('/baskets').set('authorization', rosa).expect(201);
  await shop.api.get(`/baskets/${body.id}`).set('authorization', rosa).expect(200);
  await shop.api
    .get(`/baskets/${body.id}`)
    .set('authorization', await shop.callers.as('customer'))
    .expect(404);
});

test('the token itself is not in the database', async () => {
  const who = await guest();
  const [rows] = await shop.db.query('SELECT * FROM baskets WHERE id = ?', [who.id]);
  expect(JSON.stringify(rows)).not.toContain(who.token);
});

const kept = ['ß'.repeat(250), 'Żółw i Łódź, Noël – “déjà vu”…', 'Dear Rosa\n\nHappy birthday\n  from us'];

test('the refusal names what the card’s type does not have', async () => {
  const { body } = await add(await guest(), { cardMessage: 'Kiss 👩‍👩‍👧‍👦 from שרה 👩‍👩‍👧‍👦' });
  expect(body.errors[0].detail).toBe(
    'The card’s type has no 👩‍👩‍👧‍👦 or ש or ר. Please leave it out or say it in words.',
  );
});

test('a letter and its accent are one character of the 250', async () => {
  const { body } = await add(await guest(), { cardMessage: 'e\u0301'.repeat(250) }).expect(201);
  expect(body.lines[0].cardMessage).toBe('é'.repeat(250));
});

test.each(kept)('the card can say %s', async (cardMessage) => {
  const who = await guest();
  const { body } = await add(who, { cardMessage }).expect(201);
  expect(body.lines[0].cardMessage).toBe(cardMessage);
});

test('a closed day is refused with the nearest open ones', async () => {
  const { body } = await add(await guest(), { deliveryDate: '2026-11-29' });
  expect(body).toMatchObject({
    reason: 'not-a-delivery-day',
    dates: ['2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01'],
  });
});

test('a basket holds twenty lines and says so', async () => {
  const who = await guest();
  for (let line = 0; line < 20; line += 1) await add(who, { cardMessage: `${line}` }).expect(201);
  const { body } = await add(who).expect(422);
  expect(body.type).toContain('basket-full');
});

test('a line whose day has closed meanwhile is named as a problem of the basket', async () => {
  const who = await guest();
  await add(who, { deliveryDate: '2026-11-23' }).expect(201);
  shop.later(24 * 3_600_000);
  const { problems, lines } = await read(who);
  expect(problems).toMatchObject([{ lineId: lines[0]?.id, code: 'date-not-offered', reason: 'cut-off-passed' }]);
  shop.later(-24 * 3_600_000);
});

test('without the stock room nothing is priced, and the shopper can try again', async () => {
  const who = await guest();
  shop.products.quote.mockRejectedValueOnce(away());
  await add(who).expect(503);
  await add(who).expect(201);
});

test('broken JSON, too much JSON and an unknown basket are the caller’s fault', async () => {
  const who = await guest();
  const post = (body: string) =>
    shop.api.post(`/baskets/${who.id}/lines`).set('x-guest-token', who.token).type('json').send(body);
  await post('{')
    .expect(400)
    .expect('content-type', /problem\+json/);
  await post(JSON.stringify({ cardMessage: 'x'.repeat(200_000) })).expect(413);
  await shop.api.get(`/baskets/${randomUUID()}`).expect(404);
  await shop.api.get('/baskets/not-an-id').expect(400);
});
