import type { DeskReview, WriteReview } from '@vetch/contracts/review';
import { AppError } from '@vetch/service-kit/http/app-error';
import { isDuplicate } from '@vetch/service-kit/mysql/transaction';
import type { Pool } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { requireChangeable } from './review.ts';
import { type Bought, findOwnReview, insertReview, updateWaiting } from './review-repository.ts';

/** Keeps the review of a bouquet that came with an order: one, however often and at once it is sent. */
export async function writeReview(db: Pool, bought: Bought, written: WriteReview): Promise<DeskReview> {
  const review = { ...bought, ...written, id: uuidv7(), writtenAt: new Date() };
  await insertReview(db, review).catch(async (err: unknown) => {
    throw isDuplicate(err) ? alreadyReviewed((await findOwnReview(db, bought))?.state) : err;
  });
  return ownReview(db, bought);
}

/** Puts something else in the place of a review that no florist has read. */
export async function changeReview(db: Pool, bought: Bought, written: WriteReview): Promise<DeskReview> {
  const isChanged = await updateWaiting(db, bought, written, new Date());
  const review = await ownReview(db, bought);
  if (!isChanged) requireChangeable(review.state);
  return review;
}

/** The review that was written with an order. */
export async function ownReview(db: Pool, bought: Bought): Promise<DeskReview> {
  const review = await findOwnReview(db, bought);
  if (!review) throw new AppError('review-not-found', 'Nothing was written about this bouquet of the order yet.');
  return review;
}

const alreadyReviewed = (state: string | undefined) =>
  new AppError('already-reviewed', 'You have reviewed this bouquet already. Until we have read it you can change it.', {
    state,
  });
