import { productsApi } from '@vetch/contracts/products';
import { reviewsApi } from '@vetch/contracts/reviews';
import { AppError } from '@vetch/service-kit/http/app-error';
import { expect, test } from 'vitest';
import { chosenOf, errorFieldsOf, fieldValue, headingOf, hiddenIn, linksOf, textOf } from './reading.ts';
import { card, choose, createVisitor, signIn, typed, type Visitor } from './visitor.ts';

const said = { rating: '5', words: 'They opened on the third day.', author: 'Iris' };

/** A guest whose flowers have arrived, and the page on which they can be reviewed. */
async function delivered(visitor: Visitor) {
  await choose(visitor);
  await visitor.see('/checkout');
  await visitor.sendAndFollow('/checkout', { ...hiddenIn((await visitor.see('/checkout')).text), ...typed, ...card });
  const [kept] = [...visitor.shop.orders.values()].slice(-1);
  if (!kept) throw new Error('Nothing was ordered.');
  const { order } = kept;
  const path = `/orders/${order.reference}`;
  const deliveries = order.deliveries.map((delivery) => ({ ...delivery, fulfilment: 'delivered' as const }));
  const arrive = () => {
    kept.order = { ...order, status: 'completed', deliveries };
  };
  return { path, review: `${path}/lines/${order.deliveries[0]?.lines[0]?.id}/review`, arrive };
}

const florist = async (visitor: Visitor) => {
  await signIn(visitor, 'florist@example.com');
  return visitor;
};

test('the page of an order offers a review once the flowers have arrived', async () => {
  const visitor = createVisitor();
  const { path, review, arrive } = await delivered(visitor);
  expect(linksOf((await visitor.see(path)).text)).not.toContain(review);
  const early = await visitor.see(review);
  expect([early.status, textOf(early.text)]).toEqual([409, expect.stringContaining('have not arrived yet')]);
  arrive();
  expect(linksOf((await visitor.see(path)).text)).toContain(review);
  expect(headingOf((await visitor.see(review)).text)).toBe('How was First Light?');
});

test('a review is written, changed while it waits, published and answered, and read on the bouquet’s page', async () => {
  const visitor = createVisitor();
  const { review, arrive } = await delivered(visitor);
  arrive();
  await visitor.see(review);
  const sent = await visitor.sendAndFollow(review, said);
  expect(textOf(sent.text)).toContain('A florist reads it before it is shown');
  expect([chosenOf(sent.text, 'rating'), fieldValue(sent.text, 'author')]).toEqual([['5'], 'Iris']);
  await visitor.send(review, { ...said, rating: '4' });
  expect(textOf((await visitor.see('/bouquets/first-light')).text)).toContain('Nobody has written about it yet.');
  const desk = await florist(createVisitor(visitor.shop));
  const waiting = await desk.see('/desk/reviews');
  expect(textOf(waiting.text)).toContain('They opened on the third day.');
  const [id] = /publication/.test(waiting.text) ? [/reviews\/([\w-]+)\/publication/.exec(waiting.text)?.[1]] : [];
  await desk.send(`/desk/reviews/${id}/publication`, { version: '2', state: 'waiting' });
  await desk.see('/desk/reviews?state=published');
  await desk.send(`/desk/reviews/${id}/answer`, { [`answer-${id}`]: 'Thank you, Iris.', state: 'published' });
  const page = textOf((await visitor.see('/bouquets/first-light')).text);
  expect(page).toContain('4 out of 5, from 1 review');
  expect(page).toMatch(/four stars out of five Iris, Wednesday 25 November They opened .* Thank you, Iris\./);
  expect(textOf((await visitor.see(review)).text)).toContain('Your review is on the bouquet’s page.');
});

test('what is missing in a review is said at its field, and what was typed stays', async () => {
  const visitor = createVisitor();
  const { review, arrive } = await delivered(visitor);
  arrive();
  await visitor.see(review);
  const { status, text } = await visitor.send(review, { author: '', words: 'Lovely <b>' });
  expect([status, errorFieldsOf(text)]).toEqual([422, ['rating-5', 'author']]);
  expect(textOf(text)).toContain('Choose one to five stars.');
  expect(text).toContain('Lovely &lt;b&gt;</textarea>');
});

test('an order of somebody else cannot be reviewed', async () => {
  const visitor = createVisitor();
  const { review, arrive } = await delivered(visitor);
  arrive();
  expect((await createVisitor(visitor.shop).see(review)).status).toBe(404);
});

test('of a bouquet that is no longer made the page says that it takes no reviews', async () => {
  const visitor = createVisitor();
  const { review, arrive } = await delivered(visitor);
  arrive();
  visitor.shop.answer(reviewsApi.own, () => {
    throw new AppError('bouquet-withdrawn', 'We no longer make First Light.');
  });
  const { status, text } = await visitor.see(review);
  expect([status, textOf(text)]).toEqual([409, expect.stringContaining('We no longer make First Light.')]);
});

test('a declined review is told its reason, and one that changed meanwhile is shown anew', async () => {
  const visitor = createVisitor();
  const { review, arrive } = await delivered(visitor);
  arrive();
  await visitor.see(review);
  await visitor.send(review, said);
  const desk = await florist(createVisitor(visitor.shop));
  const [, id] = /reviews\/([\w-]+)\/refusal/.exec((await desk.see('/desk/reviews')).text) ?? [];
  const refuse = (fields: Record<string, string>) =>
    desk.send(`/desk/reviews/${id}/refusal`, { version: '1', state: 'waiting', ...fields });
  const empty = await refuse({ [`reason-${id}`]: '' });
  expect([empty.status, errorFieldsOf(empty.text)]).toEqual([422, [`reason-${id}`]]);
  const stale = await refuse({ version: '7', [`reason-${id}`]: 'It names the driver.' });
  expect([stale.status, textOf(stale.text)]).toEqual([409, expect.stringContaining('changed the review meanwhile')]);
  await refuse({ [`reason-${id}`]: 'It names the driver.' });
  expect(textOf((await visitor.see(review)).text)).toContain('We do not show this review. It names the driver.');
});

test('search engines are told of the stars only where there are some', async () => {
  const visitor = createVisitor();
  const rated = (await visitor.see('/bouquets/hedgerow')).text;
  expect(rated).toContain(
    '"aggregateRating":{"@type":"AggregateRating","ratingValue":4,"reviewCount":1,"bestRating":5}',
  );
  expect((await visitor.see('/bouquets/first-light')).text).not.toContain('aggregateRating');
  expect(headingOf((await visitor.see('/bouquets/hedgerow/reviews')).text)).toBe('What buyers say of Hedgerow');
});

test('without what buyers say the bouquet is sold all the same', async () => {
  const visitor = createVisitor();
  visitor.shop.answer(reviewsApi.list, () => {
    throw new AppError('service-unavailable', 'Away.');
  });
  const { status, text } = await visitor.see('/bouquets/hedgerow');
  expect([status, textOf(text)]).toEqual([200, expect.stringContaining('cannot be had just now')]);
  expect(visitor.shop.callsOf(productsApi.get)).toHaveLength(1);
});

test('customers read no reviews at the desk', async () => {
  const visitor = createVisitor();
  await signIn(visitor, 'iris@example.com');
  expect((await visitor.see('/desk/reviews')).status).toBe(403);
});
