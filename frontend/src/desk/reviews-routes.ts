import { AnswerReview, DecideReview, ReviewState } from '@vetch/contracts/review';
import { reviewsApi } from '@vetch/contracts/reviews';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt, type Outcome } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { answerField, reasonField, reviewsPage } from './reviews-page.ts';

type Said = { readonly form: Form; readonly errors: readonly FormError[]; readonly notice: string };
type OfReview = Request<{ reviewId: string }>;

const refusals = ['invalid-request', 'review-changed', 'illegal-review-transition'] as const;

/** Reading reviews, and deciding what is shown. */
export function reviewsRoutes({ api }: Deps): Router {
  const router = Router();
  const { show, finish } = reviewsView(api);
  const decide = async (req: OfReview, res: Response, wanted: (form: Form) => object) => {
    const form = readForm(req.body);
    const { reviewId } = req.params;
    const deciding = async () => {
      const body = parse(DecideReview, { ...wanted(form), version: Number(form.text('version')) });
      return visitorApi(api, req)(reviewsApi.decide, { params: { reviewId }, body });
    };
    await finish(req, res, form, await attempt(deciding(), ...refusals), reasonField(reviewId));
  };

  router.get('/desk/reviews', (req, res) => show(req, res, { form: readForm({}), errors: [], notice: '' }, 200));
  router.all('/desk/reviews', only('GET', 'HEAD'));

  router.post('/desk/reviews/:reviewId/publication', (req, res) => decide(req, res, () => ({ to: 'published' })));
  router.all('/desk/reviews/:reviewId/publication', only('POST'));

  router.post('/desk/reviews/:reviewId/refusal', (req, res) =>
    decide(req, res, (form) => ({ to: 'declined', reason: form.text(reasonField(req.params.reviewId)) })),
  );
  router.all('/desk/reviews/:reviewId/refusal', only('POST'));

  router.post('/desk/reviews/:reviewId/answer', async (req, res) => {
    const form = readForm(req.body);
    const { reviewId } = req.params;
    const reply = async () => {
      const body = parse(AnswerReview, { words: form.text(answerField(reviewId)) });
      return visitorApi(api, req)(reviewsApi.answer, { params: { reviewId }, body });
    };
    await finish(req, res, form, await attempt(reply(), ...refusals), answerField(reviewId));
  });
  router.all('/desk/reviews/:reviewId/answer', only('POST'));

  return router;
}

/** Draws the reviews, after a form that came through and with one that did not. */
function reviewsView(api: Deps['api']) {
  async function finish(req: Request<object>, res: Response, form: Form, { refusal }: Outcome<unknown>, at: string) {
    if (!refusal) return seeOther(res, `/desk/reviews?state=${stateIn(form.text('state'))}`);
    if (refusal.code !== 'invalid-request') return show(req, res, { form, errors: [], notice: refusal.message }, 409);
    await show(req, res, { form, errors: errorsIn(refusal, { reason: at, words: at }, at), notice: '' }, 422);
  }

  async function show(req: Request<object>, res: Response, said: Said, status: number): Promise<void> {
    const state = stateIn(said.form.text('state') || req.query.state);
    const page = Math.trunc(Math.max(1, Number(req.query.page) || 1));
    const list = await visitorApi(api, req as Request)(reviewsApi.queue, { query: { state, page } });
    const florist = req.session.account?.name ?? '';
    await sendPage(res, 'desk/reviews', reviewsPage({ ...said, list, state, florist }), status);
  }

  return { show, finish };
}

const stateIn = (text: unknown): ReviewState => ReviewState.catch('waiting').parse(text);
