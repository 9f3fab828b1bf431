import { Calendar, deliveryApi } from '@vetch/contracts/delivery';
import { allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { readCalendar } from './require-open.ts';

export function calendarRoutes(deps: Deps): Router {
  const router = Router();
  const { dates } = deliveryApi;

  router.get(dates.path, allow(dates.access), async (req, res) => {
    const { days: count } = parse(dates.query, req.query);
    const [rules, days] = await Promise.all([deps.shopRules(), readCalendar(deps, count)]);
    const next = days.find((day) => day.closed === null);
    res.json(
      Calendar.parse({
        timeZone: rules.timeZone,
        now: deps.now().toISOString(),
        currency: rules.currency,
        feeCents: rules.feeCents,
        freeOverCents: rules.freeOverCents,
        next: next?.cutOffAt ? { date: next.date, cutOffAt: next.cutOffAt } : null,
        days,
      }),
    );
  });

  return router;
}
