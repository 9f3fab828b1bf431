import { NewPromotion, promotionsApi } from '@vetch/contracts/promotions';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { centsOf } from '../wording/money.ts';
import { deskFrame } from './desk-frame.ts';
import { promotionsPage } from './promotions-page.ts';

/** Which field of the page a pointer of the contract means. */
const fields = {
  ...{ code: 'code', name: 'name', minimumCents: 'minimum', totalLimit: 'totalLimit', buyerLimit: 'buyerLimit' },
  ...{ startsOn: 'startsOn', endsOn: 'endsOn', takesOff: 'kind', 'takesOff/kind': 'kind' },
  ...{ 'takesOff/percent': 'worth', 'takesOff/amountCents': 'worth' },
};

/** Making promotion codes, and switching them off and on. */
export function promotionsRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();

  router.get('/desk/promotions', (req, res) => show(req, res, { form: readForm({}), errors: [] }, 200));

  router.post('/desk/promotions', async (req, res) => {
    const form = readForm(req.body);
    const make = async () =>
      visitorApi(api, req)(promotionsApi.create, { body: parse(NewPromotion, promotionIn(form)) });
    const { refusal } = await attempt(make(), 'invalid-request', 'promotion-exists');
    if (refusal) return show(req, res, { form, errors: errorsIn(refusal, fields, 'code') }, 422);
    await seeOther(res, '/desk/promotions');
  });
  router.all('/desk/promotions', only('GET', 'HEAD', 'POST'));

  router.post('/desk/promotions/:code/switch', async (req, res) => {
    const isActive = readForm(req.body).text('to') === 'on';
    await visitorApi(api, req)(promotionsApi.switch, { params: { code: req.params.code }, body: { isActive } });
    await seeOther(res, '/desk/promotions');
  });
  router.all('/desk/promotions/:code/switch', only('POST'));

  async function show(
    req: Request,
    res: Response,
    shown: { readonly form: Form; readonly errors: readonly FormError[] },
    status: number,
  ): Promise<void> {
    const [{ items: promotions }, frame] = await Promise.all([
      visitorApi(api, req)(promotionsApi.list),
      deskFrame(calendars, req),
    ]);
    await sendPage(res, 'desk/promotions', promotionsPage({ ...shown, promotions, ...frame }), status);
  }

  return router;
}

/** The promotion as typed; what was left empty sets no limit. */
function promotionIn(form: Form) {
  const typed = (name: string) => form.text(name).trim();
  const number = (name: string) => (typed(name) === '' ? null : Number(typed(name)));
  return {
    code: typed('code'),
    name: form.text('name'),
    takesOff: takesOffIn(typed('kind') || 'percent', typed('worth')),
    minimumCents: typed('minimum') === '' ? 0 : centsOf(typed('minimum')),
    totalLimit: number('totalLimit'),
    buyerLimit: number('buyerLimit'),
    windowBy: typed('windowBy') || 'order',
    startsOn: typed('startsOn') || null,
    endsOn: typed('endsOn') || null,
    firstOrderOnly: form.has('firstOrderOnly'),
  };
}

function takesOffIn(kind: string, worth: string) {
  if (kind === 'percent') return { kind, percent: worth === '' ? Number.NaN : Number(worth.replace(/\s*%$/, '')) };
  return kind === 'amount' ? { kind, amountCents: centsOf(worth) } : { kind };
}
