import { productsApi } from '@vetch/contracts/products';
import { Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { quietTopics, withoutTopics } from '../quiet/quiet-topics.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { sendPage } from '../web/send-page.ts';
import { destinationOf } from '../where/destination.ts';
import { homePage } from './home-page.ts';

export function homeRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();

  router.get('/', async (req, res) => {
    const [list, calendar, quiet] = await Promise.all([
      visitorApi(api, req)(productsApi.list, { query: { perPage: 24 } }),
      calendars.calendarIfAny(destinationOf(req.session)),
      quietTopics(api, req),
    ]);
    await sendPage(res, 'home/home', homePage(withoutTopics(list, quiet), calendar, req.session.postcode ?? ''));
  });
  router.all('/', only('GET', 'HEAD'));

  return router;
}
