import { type DecideReview, DeskReview, DeskReviewList } from '@vetch/contracts/review';
import { reviewsApi } from '@vetch/contracts/reviews';
import { AppError } from '@vetch/service-kit/http/app-error';
import { accountIdOf, allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { inOneMessage, inTransaction } from '@vetch/service-kit/mysql/transaction';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { requireAnswerable, requireReviewMove } from './review.ts';
import { findReview, reviewsIn, setAnswer, setState } from './review-repository.ts';

const PER_PAGE = 20;

/** What the florist does with reviews. Nothing is decided that was not read as it stands. */
export function moderationRoutes({ db }: Deps): Router {
  const router = Router();
  const { queue, decide, answer } = reviewsApi;

  router.get(queue.path, allow(queue.access), async (req, res) => {
    const { state, page } = parse(queue.query, req.query);
    const span = { limit: PER_PAGE, offset: (page - 1) * PER_PAGE };
    const { items, total } = await inOneMessage(db, (one) => reviewsIn(one, state, span));
    res.json(DeskReviewList.parse({ items, page, perPage: PER_PAGE, pages: Math.ceil(total / PER_PAGE), total }));
  });

  router.post(decide.path, allow(decide.access), async (req, res) => {
    const { reviewId } = parse(decide.params, req.params);
    res.json(DeskReview.parse(await decideReview(db, reviewId, parse(decide.body, req.body), accountIdOf(req))));
  });

  router.put(answer.path, allow(answer.access), async (req, res) => {
    const { reviewId } = parse(answer.params, req.params);
    const { words } = parse(answer.body, req.body);
    const answered = await inTransaction(db, async (tx) => {
      requireAnswerable((await findReview(tx, reviewId, 'FOR UPDATE')).state);
      await setAnswer(tx, reviewId, words);
      return findReview(tx, reviewId);
    });
    res.json(DeskReview.parse(answered));
  });

  return router;
}

/** Under the review's lock: of two decisions at once, or a decision and a change, the second sees the first. */
function decideReview(db: Deps['db'], id: string, decision: DecideReview, actor: string): Promise<DeskReview> {
  return inTransaction(db, async (tx) => {
    const review = await findReview(tx, id, 'FOR UPDATE');
    if (review.version !== decision.version) {
      throw new AppError('review-changed', 'Its author changed the review meanwhile. Please read it again.');
    }
    requireReviewMove(review.state, decision.to);
    await setState(tx, id, decision.to, decision.to === 'declined' ? decision.reason : null, actor);
    return findReview(tx, id);
  });
}
