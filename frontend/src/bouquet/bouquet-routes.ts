import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, type Response, Router } from 'express';
import { addToBasket } from '../basket/visitor-basket.ts';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import type { Deps } from '../deps.ts';
import { attempt, away, isAway } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { type BouquetChoice, lineOf, sentChoice, sizeField, soldOutErrors, startingChoice } from './bouquet-form.ts';
import { type BouquetInput, bouquetPage } from './bouquet-page.ts';
import { createOfferSource, type Offer } from './offer-source.ts';

const explained = [
  'invalid-request',
  'date-not-offered',
  'size-not-offered',
  'extra-not-offered',
  'basket-full',
  'too-many-of-one',
] as const;

export function bouquetRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();
  const offers = createOfferSource();

  router.get('/bouquets/:slug', async (req, res) => {
    const [offer, calendar] = await Promise.all([
      offers.offer(visitorApi(api, req), req.params.slug),
      calendars.calendar(),
    ]);
    const choice = startingChoice(offer.bouquet, calendar, req.query);
    await sendPage(res, 'bouquet/bouquet', bouquetPage({ ...offer, ...visitor(req), calendar, choice, errors: [] }));
  });

  router.post('/bouquets/:slug', async (req, res) => {
    const visitorsApi = visitorApi(api, req);
    const choice = sentChoice(readForm(req.body));
    const offer = await offers.offerOrLast(visitorsApi, req.params.slug);
    const soldOut = soldOutErrors(choice, offer.bouquet, offer.addOns);
    const { errors, status } = soldOut.length > 0 ? refused(soldOut) : await add(visitorsApi, req, offer, choice);
    if (errors.length === 0) return seeOther(res, '/basket');
    await refuse(res, { ...offer, ...visitor(req), choice, errors }, status);
  });

  router.all('/bouquets/:slug', only('GET', 'HEAD', 'POST'));

  async function refuse(res: Response, page: Omit<BouquetInput, 'calendar'>, status: number): Promise<void> {
    calendars.forget();
    const calendar = await calendars.calendarOrLast();
    await sendPage(res, 'bouquet/bouquet', bouquetPage({ ...page, calendar }), status);
  }

  return router;
}

/** What stands in the way of the basket, and the status that goes with it. */
type Added = { readonly errors: readonly FormError[]; readonly status: number };

const refused = (errors: readonly FormError[]): Added => ({ errors, status: 422 });

const notReached: FormError = {
  field: 'add',
  text: 'We cannot reach your basket just now. What you chose is still here: try again in a moment.',
};

async function add(api: ServiceClient, req: Request, offer: Offer, choice: BouquetChoice): Promise<Added> {
  const work = async () => addToBasket(api, req.session, lineOf(offer.bouquet.slug, choice));
  const { refusal } = await attempt(work(), ...explained, ...away);
  if (!refusal) return refused([]);
  if (isAway(refusal)) return { errors: [notReached], status: 503 };
  const size = sizeField(offer.bouquet);
  return refused(errorsIn(refusal, { size, deliveryDate: 'deliveryDate', cardMessage: 'cardMessage' }, 'add'));
}

const visitor = (req: Request) => ({ postcode: req.session.postcode ?? '' });
