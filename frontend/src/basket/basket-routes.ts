import { type Basket, type BasketLine, ChangeLine } from '@vetch/contracts/basket';
import { OWN_SLUG } from '@vetch/contracts/own-bouquet';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { cardFields, messageFor, sentCard } from '../greeting/card-choice.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { type Destination, destinationOf } from '../where/destination.ts';
import { type BasketExtras, basketPage, type CalendarOfLine } from './basket-page.ts';
import { codeRoutes } from './code-routes.ts';
import { basketNotes } from './own-basket.ts';
import { becameOrder, changeLine, removeLine, visitorsBasket } from './visitor-basket.ts';

export function basketRoutes(deps: Deps, calendars: CalendarSource): Router {
  const router = Router();
  const show = basketView(calendars);
  router.use(codeRoutes(deps, (req, res, code) => refuse(req, res, { code })));

  router.get('/basket', async (req, res) => {
    const basket = await visitorsBasket(visitorApi(deps.api, req), req.session);
    if (basket?.orderReference) return seeOther(res, becameOrder(req.session, basket.orderReference));
    const notes = [...(req.query.refused === undefined ? [] : [notCharged]), ...basketNotes(req.session)];
    await show(req, res, basket, { notes }, 200);
  });
  router.all('/basket', only('GET', 'HEAD'));

  router.post('/basket/lines/:lineId', async (req, res) => {
    const { lineId } = req.params;
    const form = readForm(req.body);
    const work = async () =>
      changeLine(visitorApi(deps.api, req), req.session, lineId, parse(changesOf(form), changes(form)));
    const { refusal } = await attempt(work(), ...refusals, ...gone);
    if (!refusal || gone.some((code) => code === refusal.code)) return seeOther(res, '/basket');
    const fields = fieldsOf(lineId);
    const errors = errorsIn(refusal, fields, fields[sentBy(form)]);
    const card = form.has('cardMessage') ? sentCard(form) : undefined;
    await refuse(req, res, { change: { lineId, errors, card } });
  });
  router.all('/basket/lines/:lineId', only('POST'));

  router.post('/basket/lines/:lineId/removal', async (req, res) => {
    await attempt(removeLine(visitorApi(deps.api, req), req.session, req.params.lineId), ...gone);
    await seeOther(res, '/basket');
  });
  router.all('/basket/lines/:lineId/removal', only('POST'));

  async function refuse(req: Request, res: Response, extras: BasketExtras): Promise<void> {
    calendars.forget();
    const basket = await visitorsBasket(visitorApi(deps.api, req), req.session);
    await show(req, res, basket, extras, 422);
  }

  return router;
}

function basketView(calendars: CalendarSource) {
  return async (
    { session }: Request,
    res: Response,
    basket: Basket | undefined,
    extras: BasketExtras,
    status: number,
  ) => {
    const to = destinationOf(session);
    const page = basketPage(basket, await calendarsOf(calendars, basket, to), { ...extras, to });
    await sendPage(res, 'basket/basket', page, status);
  };
}

/** The days of each line's bouquet; those of a bouquet of the shopper's own are not known, and any bouquet's stand for them. */
async function calendarsOf(
  calendars: CalendarSource,
  basket: Basket | undefined,
  to: Destination,
): Promise<CalendarOfLine> {
  const asked = ({ slug, size }: BasketLine) => (slug === OWN_SLUG ? to : { ...to, slug, size });
  const found = new Map(
    await Promise.all(
      (basket?.lines ?? []).map(async (line) => [line.id, await calendars.calendarIfAny(asked(line))] as const),
    ),
  );
  return ({ id }) => found.get(id);
}

/** The checkout sends back here what cannot be ordered as it is. */
const notCharged = 'Something changed before you paid. You have not been charged.';

/** Another tab took the line out, or ordered the basket: the basket's page shows what is so now. */
const gone = ['basket-not-found', 'basket-line-not-found', 'basket-ordered'] as const;

/** What stands in the way of a change; it is said at the line. */
const refusals = [
  ...(['invalid-request', 'date-not-offered', 'out-of-area', 'no-collection'] as const),
  ...(['bouquet-not-found', 'bouquet-withdrawn', 'size-not-offered', 'extra-not-offered'] as const),
];

/** Where each thing of a line is changed. */
const fieldsOf = (lineId: string) => ({
  quantity: `quantity-${lineId}`,
  deliveryDate: `date-${lineId}`,
  cardMessage: `card-${lineId}`,
});

function sentBy(form: Form): keyof ReturnType<typeof fieldsOf> {
  if (form.has('cardMessage')) return 'cardMessage';
  return form.has('deliveryDate') ? 'deliveryDate' : 'quantity';
}

/** What a line may become; a card with a message has one. */
const changesOf = (form: Form) =>
  form.has('cardMessage') ? ChangeLine.extend({ cardMessage: messageFor(sentCard(form)) }) : ChangeLine;

/** Each small form sends one thing. */
function changes(form: Form): Record<string, unknown> {
  return {
    ...(form.has('quantity') && { quantity: Number(form.text('quantity')) }),
    ...(form.has('person') && { person: Number(form.text('person')) }),
    ...(form.has('deliveryDate') && { deliveryDate: form.text('deliveryDate') }),
    ...(form.has('cardMessage') && cardFields(sentCard(form))),
  };
}
