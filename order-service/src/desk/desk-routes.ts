import { DeskDay, DeskDelivery, deskApi } from '@vetch/contracts/desk';
import { accountIdOf, allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import { capacityUsed } from '../calendar/capacity-repository.ts';
import { minutesOn, today } from '../calendar/shop-rules.ts';
import type { Deps } from '../deps.ts';
import { deliveriesOf } from '../orders/order-repository.ts';
import { deskDay } from './desk-day.ts';
import { deliveriesOn, firstDayWithWork } from './desk-repository.ts';
import { moveDelivery } from './move-delivery.ts';

export function deskRoutes(deps: Deps): Router {
  const router = Router();
  const { day, move } = deskApi;

  router.get(day.path, allow(day.access), async (req, res) => {
    const date = parse(day.query, req.query).date ?? (await nextWorkingDay(deps));
    const rows = await deliveriesOn(deps.db, date);
    const byOrder = await deliveriesOf(deps.db, [...new Set(rows.map((row) => row.order_id))]);
    const [used, rules] = await Promise.all([capacityUsed(deps.db, date, date), deps.shopRules()]);
    const minutes = { taken: used.minutes.get(date) ?? 0, of: minutesOn(rules, date) };
    res.json(DeskDay.parse({ ...deskDay(date, rows, byOrder), minutes }));
  });

  router.post(move.path, allow(move.access), async (req, res) => {
    const { deliveryId } = parse(move.params, req.params);
    const { to } = parse(move.body, req.body);
    res.json(DeskDelivery.parse(await moveDelivery(deps, deliveryId, to, accountIdOf(req))));
  });

  return router;
}

/** The first day from today on with something left to make or to drive; today when there is none. */
async function nextWorkingDay(deps: Deps): Promise<string> {
  const from = await today(deps);
  return (await firstDayWithWork(deps.db, from)) ?? from;
}
