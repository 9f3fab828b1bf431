import { randomUUID } from 'node:crypto';
import { Postcode } from '@vetch/contracts/contact';
import { usersApi } from '@vetch/contracts/users';
import { type Request, type Response, Router } from 'express';
import { becameOrder, visitorsBasket } from '../basket/visitor-basket.ts';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { type Form, readForm } from '../forms/form.ts';
import { afterPayment } from '../payment/after-payment.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther } from '../web/send-page.ts';
import { checkoutView } from './checkout-view.ts';
import { pressCode, wantsCode } from './press-code.ts';
import { pressPay } from './press-pay.ts';
import { pressWay, wantsOtherWay } from './press-way.ts';

export function checkoutRoutes(deps: Deps, calendars: CalendarSource): Router {
  const router = Router();
  const show = checkoutView(deps);

  router.get('/checkout', async (req, res) => {
    const api = visitorApi(deps.api, req);
    const [basket, email] = await Promise.all([visitorsBasket(api, req.session), emailOf(deps, req)]);
    if (basket?.orderReference) return seeOther(res, becameOrder(req.session, basket.orderReference));
    if (!basket || basket.lines.length === 0 || basket.problems.length > 0) return seeOther(res, '/basket');
    const { data: postcode = '' } = Postcode.safeParse(req.session.postcode);
    const nobodyIn = basket.deliveries.map((_delivery, index) => [`ifNobodyIn-${index}`, 'neighbour']);
    const form = readForm({ email, 'postcode-0': postcode, ...Object.fromEntries(nobodyIn) });
    await show(req, res, { basket, form, errors: [], idempotencyKey: randomUUID() }, 200);
  });

  router.post('/checkout', async (req, res) => {
    const form = readForm(req.body);
    if (wantsOtherWay(form)) return goOtherWay(req, res, form);
    if (wantsCode(form)) return useCodeFirst(req, res, form);
    const pressed = await pressPay(visitorApi(deps.api, req), req.session, form);
    if (pressed.kind === 'elsewhere') return seeOther(res, pressed.path);
    if (pressed.kind === 'order') {
      becameOrder(req.session, pressed.order.reference);
      return seeOther(res, afterPayment(pressed.order));
    }
    calendars.forget();
    await show(req, res, { ...pressed.page, form }, 422);
  });
  router.all('/checkout', only('GET', 'HEAD', 'POST'));

  async function goOtherWay(req: Request, res: Response, form: Form): Promise<void> {
    const { basket, ...page } = await pressWay(visitorApi(deps.api, req), req.session, form);
    if (!basket) return seeOther(res, '/basket');
    await show(req, res, { ...page, basket }, 200);
  }

  async function useCodeFirst(req: Request, res: Response, form: Form): Promise<void> {
    const { isRefused, basket, ...page } = await pressCode(visitorApi(deps.api, req), req.session, form);
    if (!basket) return seeOther(res, '/basket');
    await show(req, res, { ...page, basket }, isRefused ? 422 : 200);
  }

  return router;
}

/** The address of a signed-in visitor, to save them typing it. */
async function emailOf(deps: Deps, req: Request): Promise<string> {
  if (!req.session.account) return '';
  const me = await visitorApi(deps.api, req)(usersApi.me).catch(() => undefined);
  return me?.email ?? '';
}
