import { randomUUID } from 'node:crypto';
import { closuresApi } from '@vetch/contracts/closures';
import { Fulfilment } from '@vetch/contracts/delivery';
import { deskApi } from '@vetch/contracts/desk';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { substituteRoutes } from '../substitute/substitute-routes.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { isDate } from '../wording/dates.ts';
import { buyerCareRoutes } from './buyer-care-routes.ts';
import { closingRoutes } from './closing-routes.ts';
import { type DeskInput, deskPage } from './desk-page.ts';
import { peaksRoutes } from './peaks-routes.ts';
import { problemsRoutes } from './problems-routes.ts';
import { productionSheet } from './production-sheet.ts';
import { promotionsRoutes } from './promotions-routes.ts';
import { reviewsRoutes } from './reviews-routes.ts';
import { seasonsRoutes } from './seasons-routes.ts';
import { stuckWork, stuckWorkRoutes } from './stuck-work-routes.ts';
import { zonesRoutes } from './zones-routes.ts';

export function deskRoutes(deps: Deps, calendars: CalendarSource): Router {
  const router = Router();
  const { show, dayOf } = deskView(deps, calendars);
  router.use('/desk', florists);
  router.use(stuckWorkRoutes(deps), substituteRoutes(deps));
  router.use(
    buyerCareRoutes(deps, async (req, res, refused) => {
      const [day, chosen] = [await dayOf(req, refused.form.text('date')), refused.form.text('delivery')];
      await show(req, res, { day, chosen, notice: '', refused }, 422);
    }),
  );

  router.use(besideTheDesk(deps, calendars));
  router.use(
    closingRoutes(deps, async (req, res, date, refusedNote) => {
      await show(req, res, { day: await dayOf(req, date), chosen: '', notice: '', refusedNote }, 422);
    }),
  );

  router.get('/desk', async (req, res) => {
    const chosen = typeof req.query.delivery === 'string' ? req.query.delivery : '';
    await show(req, res, { day: await dayOf(req), chosen, notice: '' }, 200);
  });
  router.all('/desk', only('GET', 'HEAD'));

  router.get('/desk/sheet', async (req, res) => {
    await sendPage(res, 'desk/sheet', productionSheet(await dayOf(req), nameOf(req)));
  });
  router.all('/desk/sheet', only('GET', 'HEAD'));

  router.post('/desk/deliveries/:deliveryId/moves', async (req, res) => {
    const form = readForm(req.body);
    const { deliveryId } = req.params;
    const to = Fulfilment.safeParse(form.text('to')).data;
    if (!to) throw new AppError('not-found', 'There is no such move.');
    const moving = visitorApi(deps.api, req)(deskApi.move, { params: { deliveryId }, body: { to } });
    const { value, refusal } = await attempt(moving, 'illegal-delivery-transition', 'substitution-open');
    const date = value?.date ?? form.text('date');
    if (!refusal) return seeOther(res, `/desk?date=${date}&delivery=${deliveryId}`);
    const elsewhere = refusal.code === 'substitution-open' ? '' : ' Somebody else may have moved it.';
    const notice = `${refusal.message}${elsewhere}`;
    await show(req, res, { day: await dayOf(req, date), chosen: deliveryId, notice }, 409);
  });
  router.all('/desk/deliveries/:deliveryId/moves', only('POST'));

  return router;
}

/** The pages that the desk leads to. */
const besideTheDesk = (deps: Deps, calendars: CalendarSource) => [
  ...[peaksRoutes(deps, calendars), zonesRoutes(deps, calendars), seasonsRoutes(deps)],
  ...[promotionsRoutes(deps, calendars), reviewsRoutes(deps), problemsRoutes(deps, calendars)],
];

/** Draws the desk for a day. */
function deskView(deps: Deps, calendars: CalendarSource) {
  type Shown = Pick<DeskInput, 'day' | 'chosen' | 'notice' | 'refused' | 'refusedNote'>;
  async function show(req: Request<object>, res: Response, shown: Shown, status: number): Promise<void> {
    const [calendar, stuck, { items: closures }] = await Promise.all([
      calendars.calendarIfAny(),
      stuckWork(deps.api, req as Request),
      visitorApi(deps.api, req as Request)(closuresApi.list),
    ]);
    await sendPage(
      res,
      'desk/desk',
      deskPage({ ...shown, calendar, closures, stuck, florist: nameOf(req), idempotencyKey: randomUUID() }),
      status,
    );
  }

  /** The day that is asked for, or the next with work to do. */
  async function dayOf(req: Request<object>, asked: unknown = req.query.date) {
    const api = visitorApi(deps.api, req as Request);
    return api(deskApi.day, { query: isDate(asked) ? { date: asked } : {} });
  }

  return { show, dayOf };
}

const nameOf = (req: Request<object>): string => req.session.account?.name ?? '';

/** Others are asked to sign in, or told that this is not theirs; the API checks again. */
const florists: RequestHandler = (req, _res, next) => {
  const { account } = req.session;
  if (!account) throw new AppError('not-signed-in', 'Please sign in as a florist.');
  if (account.role === 'customer') throw new AppError('not-allowed', 'The desk is for the florists of the shop.');
  next();
};
