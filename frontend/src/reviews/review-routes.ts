import type { OrderLine } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import { productsApi } from '@vetch/contracts/products';
import { type OwnReview, REVIEW_TICKET, WriteReview } from '@vetch/contracts/review';
import { reviewsApi, reviewTicketsApi } from '@vetch/contracts/reviews';
import { AppError } from '@vetch/service-kit/http/app-error';
import { parse } from '@vetch/service-kit/http/parse';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { orderCall } from '../orders/order-call.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { reviewsPart } from './reviews-part.ts';
import { RATING_FIELD, type ReviewDraft, writePage } from './write-page.ts';

type OfLine = Request<{ reference: string; lineId: string }>;

/** What buyers say of bouquets, and the page on which they do. */
export function reviewRoutes({ api }: Deps): Router {
  const router = Router();
  const path = '/orders/:reference/lines/:lineId/review';

  router.get('/bouquets/:slug/reviews', async (req, res) => {
    const { slug } = req.params;
    const here = `/bouquets/${encodeURIComponent(slug)}`;
    const query = { page: Math.trunc(Math.max(1, Number(req.query.page) || 1)) };
    const [bouquet, list] = await Promise.all([
      visitorApi(api, req)(productsApi.get, { params: { slug } }),
      visitorApi(api, req)(reviewsApi.list, { params: { slug }, query }),
    ]);
    const { name } = bouquet;
    const page = { head: head(`What buyers say of ${name}`, { current: 'bouquets', isListed: false }) };
    const shown = { ...page, bouquet: { name, href: here }, reviews: reviewsPart(list, `${here}/reviews`) };
    await sendPage(res, 'reviews/all-reviews', shown);
  });
  router.all('/bouquets/:slug/reviews', only('GET', 'HEAD'));

  router.get(path, async (req, res) => {
    const asked = await askToReview(visitorApi(api, req), req);
    await show(req, res, asked, draftOf(asked.own, req.session.account?.name ?? ''), []);
  });

  router.post(path, async (req, res) => {
    const form = readForm(req.body);
    const visitorsApi = visitorApi(api, req);
    const asked = await askToReview(visitorsApi, req);
    const { refusal } = await attempt(send(visitorsApi, asked, form), 'invalid-request', 'review-decided');
    if (asked.refusal === '' && !refusal) return seeOther(res, req.originalUrl);
    if (refusal?.code === 'review-decided') return seeOther(res, req.originalUrl);
    const errors = refusal
      ? errorsIn(refusal, { rating: RATING_FIELD, words: 'words', author: 'author' }, 'words')
      : [];
    await show(req, res, asked, typed(form), errors);
  });
  router.all(path, only('GET', 'HEAD', 'POST'));

  return router;
}

type Asked = {
  readonly line: OrderLine;
  readonly ticket: string;
  readonly own: OwnReview | undefined;
  readonly refusal: string;
};

/** The bouquet of the order, the ticket to review it, and what was written so far; or why it cannot be reviewed. */
async function askToReview(api: ServiceClient, req: OfLine): Promise<Asked> {
  const call = orderCall(req);
  const { lineId } = req.params;
  const [order, { value, refusal }] = await Promise.all([
    api(ordersApi.get, call),
    attempt(
      api(reviewTicketsApi.issue, { ...call, params: { ...call.params, lineId } }),
      ...(['not-delivered-yet', 'not-for-review', 'order-line-not-found', 'invalid-request'] as const),
    ),
  ]);
  const line = order.deliveries.flatMap(({ lines }) => lines).find(({ id }) => id === lineId);
  if (!line) throw new AppError('not-found', 'The order has no such bouquet.');
  if (!value) return { line, ticket: '', own: undefined, refusal: refusal.message };
  const { ticket, slug } = value;
  const reading = api(reviewsApi.own, { params: { slug }, headers: { [REVIEW_TICKET]: ticket } });
  const own = await attempt(reading, 'review-not-found', 'bouquet-withdrawn');
  const isGone = own.refusal?.code === 'bouquet-withdrawn';
  return { line, ticket, own: own.value, refusal: isGone ? `${own.refusal.message} Its page takes no reviews.` : '' };
}

/** Writes it, or changes what was written; a form that is sent twice is a change. */
async function send(api: ServiceClient, { line, ticket, own, refusal }: Asked, form: Form): Promise<void> {
  if (refusal !== '') return;
  const { rating, words, author } = typed(form);
  const body = parse(WriteReview, { rating: rating === '' ? undefined : Number(rating), words, author });
  const call = { params: { slug: line.slug }, headers: { [REVIEW_TICKET]: ticket }, body };
  const written = own ? undefined : await attempt(api(reviewsApi.write, call), 'already-reviewed');
  if (!written || written.refusal) await api(reviewsApi.change, call);
}

const typed = (form: Form): ReviewDraft => ({
  rating: form.text('rating'),
  words: form.text('words'),
  author: form.text('author'),
});

const draftOf = (own: OwnReview | undefined, account: string): ReviewDraft =>
  own
    ? { rating: String(own.rating), words: own.words, author: own.author }
    : { rating: '', words: '', author: account.split(' ')[0] ?? '' };

async function show(req: OfLine, res: Response, asked: Asked, draft: ReviewDraft, errors: readonly FormError[]) {
  const status = errors.length > 0 ? 422 : asked.refusal ? 409 : 200;
  const { reference } = orderCall(req).params;
  await sendPage(res, 'reviews/write', writePage({ ...asked, reference: String(reference), draft, errors }), status);
}
