import { OwnReview, REVIEW_TICKET, ReviewList } from '@vetch/contracts/review';
import { reviewsApi } from '@vetch/contracts/reviews';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import type { ReadTicket } from '@vetch/service-kit/http/tickets';
import { type Request, Router } from 'express';
import { describeBouquet } from '../catalogue/describe-bouquet.ts';
import type { Deps } from '../deps.ts';
import { averageOf } from './review.ts';
import { type Bought, publishedOf, sumsOf } from './review-repository.ts';
import { changeReview, ownReview, writeReview } from './write-review.ts';

const PER_PAGE = 10;

/** What buyers say of a bouquet: for everybody to read, and for whoever has a ticket to write. */
export function reviewRoutes({ db, catalogue, readReviewTicket }: Deps): Router {
  const router = Router();
  const { list, write, own, change } = reviewsApi;
  /** Throws unless the bouquet is made. */
  const requireMade = async (slug: string) => describeBouquet(await catalogue.current(), slug);

  router.get(list.path, allow(list.access), async (req, res) => {
    const { slug } = parse(list.params, req.params);
    const { page } = parse(list.query, req.query);
    await requireMade(slug);
    const span = { limit: PER_PAGE, offset: (page - 1) * PER_PAGE };
    const [items, { count, sum }] = await Promise.all([publishedOf(db, slug, span), sumsOf(db, slug)]);
    const pages = Math.ceil(count / PER_PAGE);
    res.json(ReviewList.parse({ items, average: averageOf(sum, count), page, perPage: PER_PAGE, pages, total: count }));
  });

  router.post(write.path, allow(write.access), async (req, res) => {
    const bought = await boughtBy(req, readReviewTicket);
    const written = parse(write.body, req.body);
    await requireMade(bought.slug);
    res.status(201).json(OwnReview.parse(await writeReview(db, bought, written)));
  });

  router.get(own.path, allow(own.access), async (req, res) => {
    const bought = await boughtBy(req, readReviewTicket);
    await requireMade(bought.slug);
    res.json(OwnReview.parse(await ownReview(db, bought)));
  });

  router.put(change.path, allow(change.access), async (req, res) => {
    const bought = await boughtBy(req, readReviewTicket);
    const written = parse(change.body, req.body);
    await requireMade(bought.slug);
    res.json(OwnReview.parse(await changeReview(db, bought, written)));
  });

  return router;
}

/** What the ticket of a request lets its holder review; it has to be for the bouquet in the address. */
async function boughtBy(req: Request, read: ReadTicket): Promise<Bought> {
  const { slug } = parse(reviewsApi.write.params, req.params);
  const facts = await read(req.get(REVIEW_TICKET) ?? '');
  const { orderId, slug: delivered } = facts ?? {};
  if (orderId && delivered === slug) return { orderId, slug };
  throw new AppError(
    'review-ticket-refused',
    'Whoever writes a review needs a ticket for this bouquet. The page of the order gives one; it is good for an hour.',
  );
}
