import { randomUUID } from 'node:crypto';
import { createTicketSigner } from '@vetch/service-kit/http/tickets';
import { change } from '@vetch/service-kit/mysql/database';
import { afterAll, expect, test } from 'vitest';
import { callers, openDemoShop, signReviewTicket } from './shop.ts';

const shop = await openDemoShop();
const { api, db } = shop;
afterAll(() => db.end());
const [dilys, rosa] = [await callers.as('florist'), await callers.as('customer')];

const said = { rating: 5, words: 'They opened on the third day.', author: 'Iris' };

/** A buyer to whom this bouquet has come. */
async function buyer(slug = 'first-light') {
  const { ticket } = await signReviewTicket({ orderId: randomUUID(), slug });
  const at = (path: string) => `/products/${slug}/reviews${path}`;
  return {
    ticket,
    write: (body: object = said) => api.post(at('')).set('x-review-ticket', ticket).send(body),
    change: (body: object) => api.put(at('/own')).set('x-review-ticket', ticket).send(body),
    own: () => api.get(at('/own')).set('x-review-ticket', ticket),
  };
}

const shown = async (slug = 'first-light', page = 1) =>
  (await api.get(`/products/${slug}/reviews`).query({ page }).expect(200)).body;
const queue = async (state = 'waiting') =>
  (await api.get('/reviews').query({ state }).set('authorization', dilys).expect(200)).body;
const decide = (id: string, body: object, who = dilys) =>
  api.post(`/reviews/${id}/decisions`).set('authorization', who).send(body);
const publish = (id: string, version = 1) => decide(id, { to: 'published', version });
const answer = (id: string, words: string) =>
  api.put(`/reviews/${id}/answer`).set('authorization', dilys).send({ words });

test('a review waits for the florist, and then everybody reads it, with her answer and the average', async () => {
  const { body: review } = await (await buyer()).write().expect(201);
  expect(review).toMatchObject({ ...said, state: 'waiting' });
  expect(await shown()).toMatchObject({ items: [], average: null, total: 0 });
  expect((await queue()).items).toMatchObject([{ id: review.id, bouquet: 'First Light', version: 1 }]);
  await publish(review.id).expect(200);
  await answer(review.id, 'Thank you, Iris.').expect(200);
  const { body: other } = await (await buyer()).write({ ...said, rating: 2 }).expect(201);
  await publish(other.id).expect(200);
  const list = await shown();
  expect(list).toMatchObject({ average: 3.5, total: 2, pages: 1 });
  expect(list.items).toMatchObject([{ rating: 2 }, { rating: 5, answer: 'Thank you, Iris.' }]);
  expect(JSON.stringify(list)).not.toMatch(/order|state|reason|decided/);
});

test('a declined review is shown to nobody but its author, who reads the reason', async () => {
  const one = await buyer('wren');
  const { body } = await one.write().expect(201);
  expect((await decide(body.id, { to: 'declined', version: 1 }).expect(400)).body.errors).toMatchObject([
    { pointer: '#/reason' },
  ]);
  await decide(body.id, { to: 'declined', version: 1, reason: 'It names the driver.' }).expect(200);
  expect((await shown('wren')).total).toBe(0);
  expect((await one.own().expect(200)).body).toMatchObject({ state: 'declined', reason: 'It names the driver.' });
  expect((await answer(body.id, 'Sorry.').expect(409)).body.type).toContain('illegal-review-transition');
});

test('a bouquet of an order is reviewed once, also when the form is sent twice at once', async () => {
  const one = await buyer('damson');
  const answers = await Promise.all([one.write(), one.write(), one.write()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect((await one.write().expect(409)).body).toMatchObject({
    type: expect.stringContaining('already-reviewed'),
    state: 'waiting',
  });
});

test('an author changes what no florist has read, and a florist decides on nothing she has not read', async () => {
  const one = await buyer('hedgerow');
  expect((await one.change(said).expect(404)).body.type).toContain('review-not-found');
  const { body } = await one.write().expect(201);
  await one.change({ ...said, rating: 4, words: 'They lasted nine days.' }).expect(200);
  expect((await publish(body.id, 1).expect(409)).body.type).toContain('review-changed');
  await publish(body.id, 2).expect(200);
  expect((await one.change(said).expect(409)).body.type).toContain('review-decided');
  expect((await shown('hedgerow')).items).toMatchObject([{ rating: 4, words: 'They lasted nine days.' }]);
});

test('of a change and a publication at the same moment only what was read is ever shown', async () => {
  for (let round = 0; round < 5; round += 1) {
    const one = await buyer('sea-fret');
    const { body } = await one.write().expect(201);
    const [changed, published] = await Promise.all([one.change({ ...said, words: 'Unread.' }), publish(body.id)]);
    expect([changed.status, published.status].sort()).toEqual([200, 409]);
  }
  expect((await shown('sea-fret')).items.map(({ words }: { words: string }) => words)).not.toContain('Unread.');
});

test('without a ticket for this bouquet nobody writes', async () => {
  const { ticket } = await buyer('wren');
  const forged = await createTicketSigner(
    'another secret, just as long as it',
    'review',
    60,
  )({
    ...{ orderId: randomUUID(), slug: 'first-light' },
  });
  const old = await createTicketSigner(
    'a secret for tests that two services share',
    'review',
    -1,
  )({
    ...{ orderId: randomUUID(), slug: 'first-light' },
  });
  for (const held of ['', 'nonsense', ticket, forged.ticket, old.ticket, dilys.slice(7)]) {
    const { body } = await api
      .post('/products/first-light/reviews')
      .set('x-review-ticket', held)
      .send(said)
      .expect(401);
    expect(body.type).toContain('review-ticket-refused');
  }
});

test.each([
  ['six stars', { ...said, rating: 6 }, '#/rating'],
  ['no star', { ...said, rating: undefined }, '#/rating'],
  ['no words', { ...said, words: '  \n ' }, '#/words'],
  ['1,001 characters', { ...said, words: 'x'.repeat(1_001) }, '#/words'],
  ['nobody’s name', { ...said, author: ' ' }, '#/author'],
])('%s are refused by name', async (_what, body, pointer) => {
  expect((await (await buyer()).write(body).expect(400)).body.errors).toMatchObject([{ pointer }]);
});

test('a bouquet that is no longer made takes no reviews, one that never was has none, and the florist still sees what waits', async () => {
  const one = await buyer('inkwell');
  await one.write().expect(201);
  await change(db, "UPDATE bouquets SET active = 0 WHERE slug = 'inkwell'");
  await change(db, 'UPDATE catalogue_version SET version = UUID()');
  shop.pass(5_000);
  await api.get('/products/inkwell/reviews').expect(410);
  expect((await (await buyer('inkwell')).write().expect(410)).body.type).toContain('bouquet-withdrawn');
  expect((await queue()).items.map(({ slug }: { slug: string }) => slug)).toContain('inkwell');
  await api.get('/products/no-such-thing/reviews').expect(404);
});

test('many reviews come in pages, newest first', async () => {
  for (let count = 0; count < 11; count += 1) {
    const { body } = await (await buyer('grand-hotel')).write({ ...said, words: `Number ${count}` }).expect(201);
    await publish(body.id).expect(200);
  }
  const [first, second] = [await shown('grand-hotel'), await shown('grand-hotel', 2)];
  expect([first.pages, first.items.length, first.items[0].words]).toEqual([2, 10, 'Number 10']);
  expect(second.items.map(({ words }: { words: string }) => words)).toEqual(['Number 0']);
});

test('only florists decide', async () => {
  const { body } = await (await buyer('wren')).write().expect(201);
  await decide(body.id, { to: 'published', version: 1 }, rosa).expect(403);
});
