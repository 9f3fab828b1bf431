import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { OrderReference } from './order.ts';
import { PageNumber } from './paging.ts';
import {
  AnswerReview,
  DecideReview,
  DeskReview,
  DeskReviewList,
  OwnReview,
  REVIEW_TICKET,
  ReviewList,
  ReviewState,
  ReviewTicket,
  WriteReview,
} from './review.ts';

const OfBouquet = z.object({ slug: z.string().max(80) });
const OfReview = z.object({ reviewId: z.uuid() });

/** What product-service answers about reviews. */
export const reviewsApi = {
  list: {
    method: 'get',
    path: '/products/:slug/reviews',
    summary: 'What buyers say of a bouquet, newest first',
    access: 'public',
    params: OfBouquet,
    query: z.object({ page: PageNumber }),
    success: { status: 200, schema: ReviewList },
    problems: ['invalid-request', 'bouquet-not-found', 'bouquet-withdrawn'],
  },
  write: {
    method: 'post',
    path: '/products/:slug/reviews',
    summary: 'Review a bouquet that came with an order; a florist reads it before anybody else does',
    access: 'public',
    ticket: REVIEW_TICKET,
    params: OfBouquet,
    body: WriteReview,
    success: { status: 201, schema: OwnReview },
    problems: [
      'invalid-request',
      'review-ticket-refused',
      'bouquet-not-found',
      'bouquet-withdrawn',
      'already-reviewed',
    ],
  },
  own: {
    method: 'get',
    path: '/products/:slug/reviews/own',
    summary: 'The review that was written with the order of this ticket',
    access: 'public',
    ticket: REVIEW_TICKET,
    params: OfBouquet,
    success: { status: 200, schema: OwnReview },
    problems: ['review-ticket-refused', 'bouquet-not-found', 'bouquet-withdrawn', 'review-not-found'],
  },
  change: {
    method: 'put',
    path: '/products/:slug/reviews/own',
    summary: 'Change a review that no florist has read yet',
    access: 'public',
    ticket: REVIEW_TICKET,
    params: OfBouquet,
    body: WriteReview,
    success: { status: 200, schema: OwnReview },
    problems: [
      'invalid-request',
      'review-ticket-refused',
      'bouquet-not-found',
      'bouquet-withdrawn',
      'review-not-found',
      'review-decided',
    ],
  },
  queue: {
    method: 'get',
    path: '/reviews',
    summary: 'The reviews in one state; those that wait come oldest first, the others newest first',
    access: 'florist',
    query: z.object({ state: ReviewState.default('waiting'), page: PageNumber }),
    success: { status: 200, schema: DeskReviewList },
    problems: ['invalid-request'],
  },
  decide: {
    method: 'post',
    path: '/reviews/:reviewId/decisions',
    summary: 'Publish a review, or decline it with a reason that its author reads',
    access: 'florist',
    params: OfReview,
    body: DecideReview,
    success: { status: 200, schema: DeskReview },
    problems: ['invalid-request', 'review-not-found', 'review-changed', 'illegal-review-transition'],
  },
  answer: {
    method: 'put',
    path: '/reviews/:reviewId/answer',
    summary: 'Answer a published review, for all to read; a new answer takes the place of the last',
    access: 'florist',
    params: OfReview,
    body: AnswerReview,
    success: { status: 200, schema: DeskReview },
    problems: ['invalid-request', 'review-not-found', 'illegal-review-transition'],
  },
} as const satisfies Api;

/** What order-service says about who may write one. */
export const reviewTicketsApi = {
  issue: {
    method: 'post',
    path: '/orders/:reference/lines/:lineId/review-tickets',
    summary: 'A ticket to review a bouquet that was delivered, good for an hour',
    access: 'holder',
    params: z.object({ reference: OrderReference, lineId: z.uuid() }),
    success: { status: 201, schema: ReviewTicket },
    problems: ['invalid-request', 'order-not-found', 'order-line-not-found', 'not-delivered-yet', 'not-for-review'],
  },
} as const satisfies Api;
