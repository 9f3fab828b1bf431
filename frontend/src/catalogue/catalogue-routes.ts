import { PostcodeOrDistrict } from '@vetch/contracts/contact';
import { productsApi } from '@vetch/contracts/products';
import { type Request, Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { daysIfAny } from '../calendar/days-of.ts';
import type { Deps } from '../deps.ts';
import { quietTopics, withoutTopics } from '../quiet/quiet-topics.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { destinationOf } from '../where/destination.ts';
import { withDays } from './arrival.ts';
import { cataloguePage } from './catalogue-page.ts';
import { catalogueAddress, readCatalogueQuery } from './catalogue-query.ts';

/** Bouquets shown when nothing fits: one row. */
const INSTEAD = 3;

export function catalogueRoutes(deps: Deps, calendars: CalendarSource): Router {
  const router = Router();

  router.get('/bouquets', async (req, res) => {
    const query = readCatalogueQuery(req.query);
    const postcodeProblem = takePostcode(req);
    if ('postcode' in req.query && !postcodeProblem) return seeOther(res, catalogueAddress(query));
    const api = visitorApi(deps.api, req);
    const to = destinationOf(req.session);
    const [{ calendar, nowhere }, quiet] = await Promise.all([daysIfAny(calendars, to), quietTopics(deps.api, req)]);
    const wishes = withDays(query.wanted, calendar, query.arriving);
    const list = withoutTopics(await api(productsApi.list, { query: wishes }), quiet);
    const pastTheEnd = list.items.length === 0 && list.total > 0;
    if (pastTheEnd) return seeOther(res, catalogueAddress({ ...query, wanted: { ...query.wanted, page: list.pages } }));
    const others = list.total === 0 ? await api(productsApi.list, { query: { perPage: INSTEAD } }) : undefined;
    const instead = others && withoutTopics(others, quiet);
    await sendPage(
      res,
      'catalogue/catalogue',
      cataloguePage({ list, query, calendar, instead, to, nowhere, postcodeProblem }),
    );
  });
  router.all('/bouquets', only('GET', 'HEAD'));

  return router;
}

/** Keeps the postcode from the home page for the checkout, out of the address; what is wrong with it, if something is. */
function takePostcode(req: Request): string {
  const given = req.query.postcode;
  if (typeof given !== 'string' || given.trim() === '') return '';
  const postcode = PostcodeOrDistrict.safeParse(given);
  if (!postcode.success) return postcode.error.issues[0]?.message ?? '';
  req.session.postcode = postcode.data;
  delete req.session.pickUp;
  return '';
}
