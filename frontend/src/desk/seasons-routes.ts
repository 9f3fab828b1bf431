import { productsApi } from '@vetch/contracts/products';
import { SetLeadDays, SetSeason, seasonsApi } from '@vetch/contracts/seasons';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { bouquetId, pageAddress, type RefusedTime, seasonsPage, stemId } from './seasons-page.ts';

/** Bouquets on one page. */
const PER_PAGE = 60;

type Shown = { readonly page: number; readonly changing: string; readonly refused?: RefusedTime };

/** Setting when stems can be had, and how much notice bouquets need. */
export function seasonsRoutes({ api }: Deps): Router {
  const router = Router();

  router.get('/desk/seasons', async (req, res) => {
    const { stem, page } = req.query;
    await show(req, res, { changing: typeof stem === 'string' ? stem : '', page: pageIn(page) }, 200);
  });
  router.all('/desk/seasons', only('GET', 'HEAD'));

  router.post('/desk/seasons/stems/:kind', async (req, res) => {
    const [{ kind }, form, of] = [req.params, readForm(req.body), stemId(req.params.kind)];
    const set = async () => {
      return visitorApi(api, req)(seasonsApi.setSeason, { params: { kind }, body: parse(SetSeason, seasonIn(form)) });
    };
    const { refusal } = await attempt(set(), 'invalid-request');
    if (!refusal) return seeOther(res, `/desk/seasons#${of}`);
    const fields = { 'season/from': `${of}-from`, 'season/to': `${of}-to` };
    const errors = errorsIn(refusal, fields, `${of}-from`).map(({ field }) => ({ field, text: endMissing(field) }));
    await show(req, res, { changing: kind, page: 1, refused: { of, form, errors } }, 422);
  });
  router.all('/desk/seasons/stems/:kind', only('POST'));

  router.post('/desk/seasons/bouquets/:slug', async (req, res) => {
    const [{ slug }, form, of] = [req.params, readForm(req.body), bouquetId(req.params.slug)];
    const page = pageIn(form.text('page'));
    const set = async () => {
      return visitorApi(api, req)(seasonsApi.setLeadDays, { params: { slug }, body: parse(SetLeadDays, leadIn(form)) });
    };
    const { refusal } = await attempt(set(), 'invalid-request');
    if (!refusal) return seeOther(res, `${pageAddress(page)}#${of}`);
    const errors = errorsIn(refusal, { leadDays: of }, of);
    await show(req, res, { changing: '', page, refused: { of, form, errors } }, 422);
  });
  router.all('/desk/seasons/bouquets/:slug', only('POST'));

  async function show(req: Request, res: Response, { page, ...shown }: Shown, status: number): Promise<void> {
    const own = visitorApi(api, req);
    const [{ items: stems }, list] = await Promise.all([
      own(productsApi.stems),
      own(productsApi.list, { query: { sort: 'name', perPage: PER_PAGE, page } }),
    ]);
    const florist = req.session.account?.name ?? '';
    await sendPage(res, 'desk/seasons', seasonsPage({ stems, list, florist, ...shown }), status);
  }

  return router;
}

const pageIn = (page: unknown): number => Math.max(1, Math.trunc(Number(page)) || 1);

/** All four empty is all year. */
function seasonIn(form: Form) {
  const end = (name: string) => [form.text(`${name}Month`), form.text(`${name}Day`)].filter(Boolean).join('-');
  const [from, to] = [end('from'), end('to')];
  return { season: from === '' && to === '' ? null : { from, to } };
}

const leadIn = (form: Form) => {
  const typed = form.text('leadDays').trim();
  return { leadDays: typed === '' ? Number.NaN : Number(typed) };
};

/** The contract speaks of days like 03-01; here they are chosen. */
const endMissing = (field: string): string =>
  `Choose a day and a month that every year has for the ${field.endsWith('-from') ? 'beginning' : 'end'} of the season, or leave all four empty.`;
