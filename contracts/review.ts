import { z } from 'zod';
import { lineOfText } from './contact.ts';
import { Page } from './paging.ts';
import { someText } from './some-text.ts';

/** The header that carries a review ticket. */
export const REVIEW_TICKET = 'x-review-ticket';

/** So many characters a review has at most. */
export const REVIEW_LIMIT = 1_000;

/** `waiting`: nobody but its author and the florists sees it. */
export const ReviewState = z.enum(['waiting', 'published', 'declined']);
export type ReviewState = z.infer<typeof ReviewState>;

export const Rating = z.int('Choose one to five stars.').min(1, 'Choose one to five stars.').max(5);

export const WriteReview = z
  .strictObject({
    rating: Rating,
    words: someText('what the flowers were like', REVIEW_LIMIT),
    /** The name under which the shop shows it. */
    author: lineOfText('the name to show with it', 60),
  })
  .meta({ id: 'WriteReview' });
export type WriteReview = z.infer<typeof WriteReview>;

export const Review = z.object({
  id: z.uuid(),
  rating: Rating,
  words: z.string(),
  author: z.string(),
  writtenAt: z.iso.datetime(),
  /** What the florist says to it. */
  answer: z.string().nullable(),
});
export type Review = z.infer<typeof Review>;

/** What buyers say of a bouquet, newest first; `average` is of all of them, and null when there are none. */
export const ReviewList = z
  .object({ items: z.array(Review), average: z.number().min(1).max(5).nullable(), ...Page.shape })
  .meta({ id: 'ReviewList' });
export type ReviewList = z.infer<typeof ReviewList>;

/** A review as its author sees it; `reason` says why it was declined. */
export const OwnReview = z
  .object({ ...Review.shape, state: ReviewState, reason: z.string().nullable() })
  .meta({ id: 'OwnReview' });
export type OwnReview = z.infer<typeof OwnReview>;

/** A review as the florist sees it; `version` counts what its author changed. */
export const DeskReview = z
  .object({ ...OwnReview.shape, slug: z.string(), bouquet: z.string(), version: z.int() })
  .meta({ id: 'DeskReview' });
export type DeskReview = z.infer<typeof DeskReview>;

export const DeskReviewList = z.object({ items: z.array(DeskReview), ...Page.shape }).meta({ id: 'DeskReviewList' });
export type DeskReviewList = z.infer<typeof DeskReviewList>;

/** Publishes or declines the review as it was read: `version` is the one that the florist saw. */
export const DecideReview = z
  .discriminatedUnion('to', [
    z.strictObject({ to: z.literal('published'), version: z.int() }),
    z.strictObject({ to: z.literal('declined'), version: z.int(), reason: lineOfText('the reason', 200) }),
  ])
  .meta({ id: 'DecideReview' });
export type DecideReview = z.infer<typeof DecideReview>;

export const AnswerReview = z.strictObject({ words: someText('an answer', REVIEW_LIMIT) }).meta({ id: 'AnswerReview' });

/** What lets its holder write one review: the bouquet came with an order of theirs. */
export const ReviewTicket = z
  .object({ ticket: z.string(), slug: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'ReviewTicket' });
export type ReviewTicket = z.infer<typeof ReviewTicket>;
