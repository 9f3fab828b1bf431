import { PlanPeak, peaksApi } from '@vetch/contracts/peaks';
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
import { peaksPage } from './peaks-page.ts';

/** Which field of the page a pointer of the contract means. */
const fields = {
  ...{ name: 'name', startsOn: 'startsOn', endsOn: 'endsOn', slotCapacity: 'slotCapacity', minutes: 'minutes' },
  ...{ range: 'range', surchargeCents: 'surcharge', 'cutOff/daysBefore': 'cutOffDays', 'cutOff/time': 'cutOffTime' },
};

/** Planning busy times. */
export function peaksRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();

  router.get('/desk/peaks', (req, res) => show(req, res, { form: readForm({}), errors: [] }, 200));

  router.post('/desk/peaks', async (req, res) => {
    const form = readForm(req.body);
    const plan = async () => {
      const startsOn = form.text('startsOn');
      return visitorApi(api, req)(peaksApi.plan, { params: { startsOn }, body: parse(PlanPeak, planIn(form)) });
    };
    const { refusal } = await attempt(plan(), 'invalid-request', 'date-not-offered', 'peaks-overlap');
    if (refusal) return show(req, res, { form, errors: errorsIn(refusal, fields, 'name') }, 422);
    calendars.forget();
    await seeOther(res, '/desk/peaks');
  });
  router.all('/desk/peaks', only('GET', 'HEAD', 'POST'));

  router.post('/desk/peaks/:startsOn/removal', async (req, res) => {
    await visitorApi(api, req)(peaksApi.cancel, { params: { startsOn: req.params.startsOn } });
    calendars.forget();
    await seeOther(res, '/desk/peaks');
  });
  router.all('/desk/peaks/:startsOn/removal', only('POST'));

  async function show(
    req: Request,
    res: Response,
    shown: { readonly form: Form; readonly errors: readonly FormError[] },
    status: number,
  ): Promise<void> {
    const [{ items: peaks }, frame] = await Promise.all([
      visitorApi(api, req)(peaksApi.list),
      deskFrame(calendars, req),
    ]);
    await sendPage(res, 'desk/peaks', peaksPage({ ...shown, peaks, ...frame }), status);
  }

  return router;
}

/** The plan as typed; what was left empty stays as on any other day. */
function planIn(form: Form) {
  const number = (name: string) => (form.text(name).trim() === '' ? null : Number(form.text(name)));
  const [daysBefore, time] = [number('cutOffDays'), form.text('cutOffTime').trim()];
  return {
    name: form.text('name'),
    endsOn: form.text('endsOn') || form.text('startsOn'),
    slotCapacity: number('slotCapacity'),
    minutes: number('minutes'),
    range: form.text('range').trim() || null,
    surchargeCents: form.text('surcharge').trim() === '' ? 0 : centsOf(form.text('surcharge')),
    cutOff: daysBefore === null && time === '' ? null : { daysBefore: daysBefore ?? 0, time },
  };
}
