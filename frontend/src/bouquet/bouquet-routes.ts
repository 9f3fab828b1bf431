import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, type Response, Router } from 'express';
import { addToBasket } from '../basket/visitor-basket.ts';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { type Days, daysOf } from '../calendar/days-of.ts';
import type { Deps } from '../deps.ts';
import { attempt, away, isAway } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { destinationOf } from '../where/destination.ts';
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
  'out-of-area',
  'no-collection',
] as const;

export function bouquetRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();
  const offers = createOfferSource();

  router.get('/bouquets/:slug', async (req, res) => {
    const { slug } = req.params;
    const offer = await offers.offer(visitorApi(api, req), slug);
    const days = await daysOf(calendars, { ...destinationOf(req.session), slug });
    const choice = startingChoice(offer.bouquet, days.calendar, req.query);
    await sendPage(res, 'bouquet/bouquet', bouquetPage({ ...offer, ...visitor(req), ...days, choice, errors: [] }));
  });

  router.post('/bouquets/:slug', async (req, res) => {
    const visitorsApi = visitorApi(api, req);
    const choice = sentChoice(readForm(req.body));
    const offer = await offers.offerOrLast(visitorsApi, req.params.slug);
    const soldOut = soldOutErrors(choice, offer.bouquet, offer.addOns);
    const { errors, status } = soldOut.length > 0 ? refused(soldOut) : await add(visitorsApi, req, offer, choice);
    if (errors.length === 0) return seeOther(res, '/basket');
    await refuse(req, res, { ...offer, ...visitor(req), choice, errors }, status);
  });

  router.all('/bouquets/:slug', only('GET', 'HEAD', 'POST'));

  async function refuse(
    req: Request,
    res: Response,
    page: Omit<BouquetInput, keyof Days>,
    status: number,
  ): Promise<void> {
    calendars.forget();
    const days = await daysOf(calendars, { ...destinationOf(req.session), slug: page.bouquet.slug });
    await sendPage(res, 'bouquet/bouquet', bouquetPage({ ...page, ...days }), status);
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

const visitor = (req: Request) => ({ to: destinationOf(req.session) });
