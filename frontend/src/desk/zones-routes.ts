import { PostcodeOrDistrict } from '@vetch/contracts/contact';
import { deliveryApi } from '@vetch/contracts/delivery';
import { PlanZone, type Zone, zonesApi } from '@vetch/contracts/zones';
import { parse } from '@vetch/service-kit/http/parse';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { feeInWords } from '../calendar/calendar-words.ts';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { centsOf } from '../wording/money.ts';
import { deskFrame } from './desk-frame.ts';
import { EVERYWHERE, type ZonesInput, zonesPage } from './zones-page.ts';

/** Where the vans drive, for how much; what a postcode gets can be tried. */
export function zonesRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();

  router.get('/desk/zones', async (req, res) => {
    const postcode = typeof req.query.postcode === 'string' ? req.query.postcode : '';
    const tried = postcode === '' ? undefined : { postcode, found: await zoneAt(api, postcode) };
    await show(req, res, { tried }, 200);
  });
  router.all('/desk/zones', only('GET', 'HEAD'));

  router.post('/desk/zones/:key', async (req, res) => {
    const { key } = req.params;
    const form = readForm(req.body);
    const own = { text: (name: string) => form.text(`${name}-${key}`) };
    const visitorsApi = visitorApi(api, req);
    const { refusal } = await attempt(plan(visitorsApi, key, own), 'invalid-request', 'last-zone');
    if (refusal) {
      const refused = { key, form: { ...form, ...own }, errors: errorsIn(refusal, fieldsOf(key), `name-${key}`) };
      return show(req, res, { refused }, 422);
    }
    calendars.forget();
    await seeOther(res, '/desk/zones');
  });
  router.all('/desk/zones/:key', only('POST'));

  async function show(req: Request, res: Response, shown: Partial<ZonesInput>, status: number): Promise<void> {
    const [{ items: zones }, frame] = await Promise.all([
      visitorApi(api, req)(zonesApi.list),
      deskFrame(calendars, req),
    ]);
    await sendPage(res, 'desk/zones', zonesPage({ ...shown, zones, ...frame }), status);
  }

  return router;
}

async function plan(api: ServiceClient, key: string, form: Pick<Form, 'text'>): Promise<void> {
  const zone = (await api(zonesApi.list)).items.find((one) => one.key === key);
  if (zone) await api(zonesApi.plan, { params: { key }, body: parse(PlanZone, planIn(form, zone)) });
}

const Tried = z.object({ postcode: PostcodeOrDistrict });

/** What a shopper there would be told. */
async function zoneAt(api: ServiceClient, postcode: string): Promise<string> {
  const work = async () => api(deliveryApi.dates, { query: { days: 1, ...parse(Tried, { postcode }) } });
  const { value, refusal } = await attempt(work(), 'invalid-request', 'out-of-area');
  return value ? `${value.zone.name}: ${feeInWords(value)}.` : (errorsIn(refusal, {}, '')[0]?.text ?? '');
}

const fieldsOf = (key: string): Record<string, string> => ({
  ...{ name: `name-${key}`, feeCents: `fee-${key}`, freeOverCents: `freeOver-${key}`, minimumCents: `minimum-${key}` },
  prefixes: `prefixes-${key}`,
});

/** The zone as typed; its slots stay as they are. */
function planIn(form: Pick<Form, 'text'>, { method, slots, ...zone }: Zone) {
  const cents = (name: string) => (form.text(name).trim() === '' ? 0 : centsOf(form.text(name)));
  if (method === 'collection') {
    const { feeCents, freeOverCents, minimumCents, prefixes } = zone;
    return { name: form.text('name'), method, feeCents, freeOverCents, minimumCents, prefixes, slots };
  }
  return {
    ...{ name: form.text('name'), method, slots, feeCents: cents('fee'), minimumCents: cents('minimum') },
    freeOverCents: form.text('freeOver').trim() === '' ? null : centsOf(form.text('freeOver')),
    prefixes: form
      .text('prefixes')
      .split(/[,;\n]/)
      .map((prefix) => prefix.trim())
      .filter(Boolean)
      .map((prefix) => (prefix.toLowerCase() === EVERYWHERE ? '' : prefix)),
  };
}
