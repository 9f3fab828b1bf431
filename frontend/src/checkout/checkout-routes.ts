import { randomUUID } from 'node:crypto';
import { Postcode } from '@vetch/contracts/contact';
import { usersApi } from '@vetch/contracts/users';
import { zonesApi } from '@vetch/contracts/zones';
import { type Request, type Response, Router } from 'express';
import { becameOrder, visitorsBasket } from '../basket/visitor-basket.ts';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { daysOf } from '../calendar/days-of.ts';
import type { Deps } from '../deps.ts';
import { readForm } from '../forms/form.ts';
import { afterPayment } from '../payment/after-payment.ts';
import type { Session } from '../visit/session.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { type Destination, destinationOf } from '../where/destination.ts';
import { postcodesIn } from './checkout-form.ts';
import { type CheckoutInput, checkoutPage } from './checkout-page.ts';
import { pressPay } from './press-pay.ts';

export function checkoutRoutes(deps: Deps, calendars: CalendarSource): Router {
  const router = Router();

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

  async function show(
    { session }: Request,
    res: Response,
    input: Omit<CheckoutInput, 'calendars' | 'demoShop' | 'collection'>,
    status: number,
  ): Promise<void> {
    const ofEach = await Promise.all(
      destinationsOf(session, input).map(async (to) => (await daysOf(calendars, to)).calendar),
    );
    const collection = session.pickUp ? await shopAddress() : undefined;
    const page = checkoutPage({ ...input, calendars: ofEach, collection, demoShop: deps.demoShop });
    await sendPage(res, 'checkout/checkout', page, status);
  }

  const shopAddress = async () => (await deps.api(zonesApi.areas)).shopAddress.join(', ');

  return router;
}

/** Where each delivery goes, by what was typed so far. */
function destinationsOf(session: Session, { basket, form }: Pick<CheckoutInput, 'basket' | 'form'>): Destination[] {
  const known = destinationOf(session);
  return postcodesIn(form, basket.deliveries).map((typed) => {
    const { data: postcode } = Postcode.safeParse(typed);
    return known.method || !postcode ? known : { postcode };
  });
}

/** The address of a signed-in visitor, to save them typing it. */
async function emailOf(deps: Deps, req: Request): Promise<string> {
  if (!req.session.account) return '';
  const me = await visitorApi(deps.api, req)(usersApi.me).catch(() => undefined);
  return me?.email ?? '';
}
