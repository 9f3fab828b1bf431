import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openShop } from './shop.ts';

const shop = await openShop();
const { add, guest, read } = shop;
afterAll(() => shop.db.end());

const stems = [
  { key: 'rose-peach', count: 5 },
  { key: 'ruscus-green', count: 3 },
];
const recipe = { stems, dressing: 'tied', paper: 'oat', ribbon: 'sage' };
const own = { slug: 'your-own', recipe };

test('a bouquet of one’s own stays in the basket as it was composed', async () => {
  const who = await guest();
  await add(who, own).expect(201);
  const { lines } = await read(who);
  expect(shop.products.quote).toHaveBeenLastCalledWith({
    lines: [{ slug: 'your-own', size: 'classic', quantity: 1, extras: [], recipe }],
  });
  expect(lines).toMatchObject([{ slug: 'your-own', recipe: { dressing: 'tied', ribbon: 'sage' } }]);
  expect(lines[0]?.recipe.stems.map(({ key, count }) => ({ key, count }))).toEqual(stems);
});

test('the same stems in another order are more of the same, other stems another line', async () => {
  const who = await guest();
  await add(who, own).expect(201);
  await add(who, { ...own, recipe: { ...recipe, stems: stems.toReversed() } }).expect(201);
  await add(who, { ...own, recipe: { ...recipe, ribbon: 'plum' } }).expect(201);
  expect((await read(who)).lines.map(({ quantity }) => quantity)).toEqual([2, 1]);
});

test('its line can be changed like any other, and keeps its recipe', async () => {
  const who = await guest();
  const { body } = await add(who, own).expect(201);
  const line = `/baskets/${who.id}/lines/${body.lines[0].id}`;
  await shop.api.patch(line).set('x-guest-token', who.token).send({ quantity: 3, cardMessage: 'Hello' }).expect(200);
  expect((await read(who)).lines).toMatchObject([{ quantity: 3, recipe: { ribbon: 'sage' } }]);
  await shop.api.patch(line).set('x-guest-token', who.token).send({ recipe }).expect(400);
});

test('a guest who signs in finds it added to the same one, and another beside it', async () => {
  const authorization = await shop.callers.as('customer', randomUUID());
  const take = (from?: Awaited<ReturnType<typeof guest>>) =>
    shop.api
      .post('/baskets/mine')
      .set({ authorization, ...(from && { 'x-guest-token': from.token }) })
      .send(from ? { basketId: from.id } : {});
  const { body: mine } = await take().expect(200);
  await add({ id: mine.id, token: mine.guestToken }, own).expect(201);
  const who = await guest();
  await add(who, { ...own, quantity: 2 }).expect(201);
  await add(who, { ...own, recipe: { ...recipe, dressing: 'vase' } }).expect(201);
  const { body } = await take(who).expect(200);
  const { lines } = await read({ id: body.id, token: body.guestToken });
  expect(lines).toMatchObject([
    { quantity: 3, recipe: { dressing: 'tied' } },
    { quantity: 1, recipe: { dressing: 'vase' } },
  ]);
});

test('an order holds the stems of all its bouquets, summed, and keeps the recipe', async () => {
  const who = await guest();
  await add(who, { ...own, quantity: 2 }).expect(201);
  await add(who, { slug: 'wren' }).expect(201);
  const { body } = await shop.place(who, shop.orderOf(await read(who))).expect(201);
  expect(shop.products.hold.mock.lastCall?.[1]).toMatchObject({
    stems: [
      { key: 'rose-peach', count: 2 * 5 + 5 },
      { key: 'ruscus-green', count: 2 * 3 },
    ],
    extras: [],
  });
  const [line] = body.deliveries[0].lines;
  expect(line).toMatchObject({ slug: 'your-own', name: 'Your own', recipe: { stems: [{ count: 5 }, { count: 3 }] } });
});

test.each<[string, object, number, string]>([
  ['a stem that there is not', { stems: [...stems, { key: 'cabbage', count: 1 }] }, 422, '#/recipe/stems/2/key'],
  ['too few stems', { stems: [{ key: 'rose-peach', count: 5 }] }, 400, '#/recipe/stems'],
  ['too many stems', { stems: [...stems, { key: 'tulip-pink', count: 40 }] }, 400, '#/recipe/stems'],
  ['half a stem', { stems: [...stems, { key: 'tulip-pink', count: 0.5 }] }, 400, '#/recipe/stems/2/count'],
  ['a paper that there is not', { paper: 'tartan' }, 400, '#/recipe/paper'],
])('%s is refused by name, and the basket stays as it was', async (_what, changes, status, pointer) => {
  const who = await guest();
  await add(who, own).expect(201);
  const { body } = await add(who, { ...own, recipe: { ...recipe, ...changes } }).expect(status);
  expect(body.errors).toMatchObject([{ pointer, detail: expect.stringMatching(/\w/) }]);
  expect((await read(who)).lines).toHaveLength(1);
});
