import type { ReviewState } from '@vetch/contracts/review';
import { AppError } from '@vetch/service-kit/http/app-error';

/** What a florist can make of a review. What was shown can be taken down, and what was declined can be shown after all. */
const reviewMoves: Record<ReviewState, readonly ReviewState[]> = {
  waiting: ['published', 'declined'],
  published: ['declined'],
  declined: ['published'],
};

export function requireReviewMove(from: ReviewState, to: ReviewState): void {
  if (reviewMoves[from].includes(to)) return;
  throw new AppError('illegal-review-transition', `A review that is ${from} cannot become ${to}.`, { from, to });
}

/** Only what everybody reads is answered for everybody. */
export function requireAnswerable(state: ReviewState): void {
  if (state === 'published') return;
  throw new AppError('illegal-review-transition', `A review that is ${state} cannot be answered. Publish it first.`);
}

/** An author changes a review as long as no florist has decided on it. */
export function requireChangeable(state: ReviewState): void {
  if (state === 'waiting') return;
  throw new AppError('review-decided', 'We have read this review already, and it cannot be changed any more.', {
    state,
  });
}

/** One decimal of the mean, as people read it; null when nobody has said anything. */
export const averageOf = (sum: number, count: number): number | null =>
  count === 0 ? null : Math.round((sum / count) * 10) / 10;
