import { OWN_SLUG } from '@vetch/contracts/own-bouquet';
import { ReviewTicket } from '@vetch/contracts/review';
import { reviewTicketsApi } from '@vetch/contracts/reviews';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow, type Holder, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import type { SignTicket } from '@vetch/service-kit/http/tickets';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { hasArrived } from '../orders/arrived.ts';
import { deliveriesOf, findOrder } from '../orders/order-repository.ts';

export type ReviewTicketDeps = Pick<Deps, 'db'> & { readonly signReviewTicket: SignTicket };

/** `POST /orders/:reference/lines/:lineId/review-tickets`: says to product-service that the buyer has had this bouquet. */
export function reviewTicketRoutes({ db, signReviewTicket }: ReviewTicketDeps): Router {
  const router = Router();
  const { issue } = reviewTicketsApi;

  router.post(issue.path, allow(issue.access), async (req, res) => {
    const { reference, lineId } = parse(issue.params, req.params);
    // The shop does not review its own flowers: a florist is let in only as a buyer.
    const { orderId, slug } = await deliveredBouquet(db, reference, lineId, { ...holderOf(req), isStaff: false });
    res.status(201).json(ReviewTicket.parse({ slug, ...(await signReviewTicket({ orderId, slug })) }));
  });

  return router;
}

async function deliveredBouquet(db: Deps['db'], reference: string, lineId: string, holder: Holder) {
  return inOneMessage(db, async (one) => {
    const { id: orderId } = await findOrder(one, reference, holder);
    const deliveries = (await deliveriesOf(one, [orderId])).get(orderId) ?? [];
    const delivery = deliveries.find(({ lines }) => lines.some(({ id }) => id === lineId));
    const line = delivery?.lines.find(({ id }) => id === lineId);
    if (!delivery || !line) throw new AppError('order-line-not-found', 'The order has no such line.');
    if (line.slug === OWN_SLUG) {
      throw new AppError(
        'not-for-review',
        'You composed this bouquet yourself: it has no page where a review could stand.',
      );
    }
    if (!hasArrived(delivery.fulfilment)) {
      throw new AppError(
        'not-delivered-yet',
        'These flowers have not arrived yet. Once they have, we would like to hear.',
      );
    }
    return { orderId, slug: line.slug };
  });
}
