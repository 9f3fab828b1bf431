import { Calendar, type CalendarQuery, deliveryApi, ZoneTerms } from '@vetch/contracts/delivery';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import { requirePriced } from '../baskets/require-priced.ts';
import type { Deps } from '../deps.ts';
import { requireZone } from './find-zone.ts';
import { anyBouquet, type Items, itemsOf } from './items.ts';
import { readDates } from './require-open.ts';

export function calendarRoutes(deps: Deps): Router {
  const router = Router();
  const { dates } = deliveryApi;

  router.get(dates.path, allow(dates.access), async (req, res) => {
    const query = parse(dates.query, req.query);
    const [rules, items] = await Promise.all([deps.shopRules(), itemsIn(deps, query)]);
    const zone = requireZone(rules, query, 'postcode');
    const days = await readDates(deps, query.days, { zone, items });
    const next = days.find((day) => day.closed === null);
    res.json(
      Calendar.parse({
        timeZone: rules.timeZone,
        now: deps.now().toISOString(),
        currency: rules.currency,
        zone: ZoneTerms.parse(zone),
        next: next?.cutOffAt ? { date: next.date, cutOffAt: next.cutOffAt } : null,
        days,
      }),
    );
  });

  return router;
}

/** What is to be tied: the bouquet that the query names, or any. */
async function itemsIn(deps: Deps, { slug, size }: CalendarQuery): Promise<Items> {
  if (slug === undefined) return anyBouquet;
  return itemsOf([await requirePriced(deps, { slug, size, quantity: 1, extras: [] })]);
}
