import { afterAll, expect, test } from 'vitest';
import { openShop } from './shop.ts';

const shop = await openShop();
const { add, guest, read } = shop;
afterAll(() => shop.db.end());

const refused: [string, object, number, string][] = [
  ['no bouquets', { quantity: 0 }, 400, '#/quantity'],
  ['a negative number of bouquets', { quantity: -1 }, 400, '#/quantity'],
  ['half a bouquet', { quantity: 1.5 }, 400, '#/quantity'],
  ['ten thousand bouquets', { quantity: 10_000 }, 400, '#/quantity'],
  ['an unknown size', { size: 'enormous' }, 422, '#/size'],
  ['no size', { size: '' }, 400, '#/size'],
  ['an unknown bouquet', { slug: 'nosegay' }, 404, '#/slug'],
  ['a day that is over', { deliveryDate: '2026-11-20' }, 422, '#/deliveryDate'],
  ['a Sunday', { deliveryDate: '2026-11-29' }, 422, '#/deliveryDate'],
  ['Christmas Day', { deliveryDate: '2026-12-25' }, 422, '#/deliveryDate'],
  ['a day far ahead', { deliveryDate: '2027-06-01' }, 422, '#/deliveryDate'],
  ['a day that does not exist', { deliveryDate: '2026-02-30' }, 400, '#/deliveryDate'],
  ['a card message of 251 characters', { cardMessage: 'x'.repeat(251) }, 400, '#/cardMessage'],
  ['a card message with an emoji', { cardMessage: 'Get well 🌷' }, 400, '#/cardMessage'],
  ['a card message in a script that the card’s type lacks', { cardMessage: 'יום הולדת שמח' }, 400, '#/cardMessage'],
  ['a card message of nine lines', { cardMessage: '1\n2\n3\n4\n5\n6\n7\n8\n9' }, 400, '#/cardMessage'],
  ['no vases', { extras: [{ key: 'vase', quantity: 0 }] }, 400, '#/extras/0/quantity'],
  ['half a vase', { extras: [{ key: 'vase', quantity: 0.5 }] }, 400, '#/extras/0/quantity'],
  ['twenty-one vases', { extras: [{ key: 'vase', quantity: 21 }] }, 400, '#/extras/0/quantity'],
  ['a price of its own', { unitPriceCents: 1 }, 400, '#/unitPriceCents'],
];

test.each(refused)('%s is refused by name, and the basket stays as it was', async (_what, line, status, pointer) => {
  const who = await guest();
  await add(who).expect(201);
  const { body } = await add(who, line).expect(status);
  expect(body).toMatchObject({ status, errors: [{ pointer, detail: expect.stringMatching(/\w/) }] });
  expect((await read(who)).lines).toHaveLength(1);
});

test('an unknown size is refused with those there are, in a basket’s line too', async () => {
  const who = await guest();
  const { body: basket } = await add(who).expect(201);
  const unknown = { type: expect.stringContaining('size-not-offered'), sizes: ['petite', 'classic', 'grand'] };
  expect((await add(who, { size: 'enormous' }).expect(422)).body).toMatchObject(unknown);
  const { body } = await shop.api
    .patch(`/baskets/${who.id}/lines/${basket.lines[0].id}`)
    .set('x-guest-token', who.token)
    .send({ size: 'enormous' })
    .expect(422);
  expect(body).toMatchObject({ ...unknown, errors: [{ pointer: '#/size' }] });
  expect(await read(who)).toMatchObject({ version: 1, lines: [{ size: 'classic' }] });
});

test('an unknown bouquet is refused with those it may have been', async () => {
  const { body } = await add(await guest(), { slug: 'nosegay' }).expect(404);
  expect(body).toMatchObject({ errors: [{ pointer: '#/slug' }], bouquets: [{ slug: 'wren', name: 'Wren' }] });
});

const changes: [string, object, number, string][] = [
  ['no bouquets', { quantity: 0 }, 400, '#/quantity'],
  ['half a bouquet', { quantity: 1.5 }, 400, '#/quantity'],
  ['twenty-one bouquets', { quantity: 21 }, 400, '#/quantity'],
  ['a number of bouquets in words', { quantity: 'two' }, 400, '#/quantity'],
  ['an unknown size', { size: 'enormous' }, 422, '#/size'],
  ['a Sunday', { deliveryDate: '2026-11-29' }, 422, '#/deliveryDate'],
  ['a card message with an emoji', { cardMessage: 'Get well 🌷' }, 400, '#/cardMessage'],
  ['no vases', { extras: [{ key: 'vase', quantity: 0 }] }, 400, '#/extras/0/quantity'],
  ['a hundred vases', { extras: [{ key: 'vase', quantity: 100 }] }, 400, '#/extras/0/quantity'],
  ['another bouquet', { slug: 'wren' }, 400, '#/slug'],
];

test.each(changes)('a line is not changed to %s, and says why', async (_what, change, status, pointer) => {
  const who = await guest();
  const before = (await add(who).expect(201)).body;
  const { body } = await shop.api
    .patch(`/baskets/${who.id}/lines/${before.lines[0].id}`)
    .set('x-guest-token', who.token)
    .send(change)
    .expect(status);
  expect(body).toMatchObject({ status, errors: [{ pointer, detail: expect.stringMatching(/\w/) }] });
  expect(await read(who)).toEqual(before);
});
