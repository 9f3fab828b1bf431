import { randomUUID } from 'node:crypto';
import { type DeskReview, REVIEW_TICKET, type ReviewState, type WriteReview } from '@vetch/contracts/review';
import { reviewsApi, reviewTicketsApi } from '@vetch/contracts/reviews';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Call, type Handlers, on } from './handlers.ts';
import type { Orders } from './kept-order.ts';

const old: DeskReview = {
  id: '00000000-0000-4000-8000-00000000a001',
  ...{ slug: 'hedgerow', bouquet: 'Hedgerow', rating: 4, words: 'It filled the hall.', author: 'Tayo', version: 1 },
  ...{ writtenAt: '2026-11-20T09:00:00.000Z', state: 'published', reason: null, answer: 'We are glad.' },
};

type Kept = DeskReview & { readonly ticket?: string };

/** Hedgerow has one review; whoever has an order that was delivered can write another. A ticket is the line's id. */
export function reviewHandlers(orders: Orders): Handlers {
  const reviews: Kept[] = [old];
  const ticketOf = ({ headers }: Pick<Call, 'headers'>) => headers[REVIEW_TICKET] ?? '';
  const mine = (call: Pick<Call, 'headers'>) =>
    find(reviews, ({ ticket }) => ticket !== undefined && ticket === ticketOf(call));
  return [
    on(reviewsApi.list, ({ params }) => {
      const items = reviews.filter(({ slug, state }) => slug === params.slug && state === 'published');
      const sum = items.reduce((stars, { rating }) => stars + rating, 0);
      return { ...page(items), average: items.length > 0 ? sum / items.length : null };
    }),
    on(reviewTicketsApi.issue, (call) => ticketFor(orders, call)),
    on(reviewsApi.own, mine),
    on(reviewsApi.write, (call) => {
      if (reviews.some(({ ticket }) => ticket === ticketOf(call))) throw new AppError('already-reviewed', 'Twice.');
      const review = written(call.params.slug ?? '', ticketOf(call), call.body);
      reviews.push(review);
      return review;
    }),
    on(reviewsApi.change, (call) => {
      const review = mine(call);
      if (review.state !== 'waiting') throw new AppError('review-decided', 'It cannot be changed any more.');
      return replace(reviews, review, { ...call.body, version: review.version + 1 });
    }),
    ...deskHandlers(reviews),
  ];
}

const written = (slug: string, ticket: string, body: WriteReview): Kept => ({
  id: randomUUID(),
  ...{ slug, ticket, bouquet: 'First Light', version: 1, state: 'waiting', reason: null, answer: null },
  ...{ writtenAt: '2026-11-25T09:00:00.000Z', ...body },
});

function ticketFor(orders: Orders, { params, headers }: Pick<Call, 'params' | 'headers'>) {
  const order = orders.get(params.reference ?? '');
  if (!order || headers['x-guest-token'] !== order.guestToken) throw new AppError('order-not-found', 'Not yours.');
  const delivery = order.order.deliveries.find(({ lines }) => lines.some(({ id }) => id === params.lineId));
  const line = delivery?.lines.find(({ id }) => id === params.lineId);
  if (!delivery || !line) throw new AppError('order-line-not-found', 'The order has no such line.');
  if (delivery.fulfilment !== 'delivered')
    throw new AppError('not-delivered-yet', 'These flowers have not arrived yet.');
  return { ticket: line.id, slug: line.slug, expiresAt: '2026-11-22T13:00:00.000Z' };
}

function deskHandlers(reviews: Kept[]): Handlers {
  const byId = ({ params }: Pick<Call, 'params'>) => find(reviews, ({ id }) => id === params.reviewId);
  return [
    on(reviewsApi.queue, ({ query }) => page(reviews.filter(({ state }) => state === (query.state as ReviewState)))),
    on(reviewsApi.decide, (call) => {
      const review = byId(call);
      if (review.version !== call.body.version)
        throw new AppError('review-changed', 'Its author changed the review meanwhile.');
      const reason = call.body.to === 'declined' ? call.body.reason : null;
      return replace(reviews, review, { state: call.body.to, reason });
    }),
    on(reviewsApi.answer, (call) => replace(reviews, byId(call), { answer: call.body.words })),
  ];
}

const page = <T>(items: T[]) => ({
  items,
  page: 1,
  perPage: 10,
  pages: Math.ceil(items.length / 10),
  total: items.length,
});

function find(reviews: readonly Kept[], matches: (review: Kept) => boolean): Kept {
  const review = reviews.find(matches);
  if (!review) throw new AppError('review-not-found', 'There is no such review.');
  return review;
}

function replace(reviews: Kept[], before: Kept, changes: Partial<Kept>): Kept {
  const after = { ...before, ...changes };
  reviews.splice(reviews.indexOf(before), 1, after);
  return after;
}
