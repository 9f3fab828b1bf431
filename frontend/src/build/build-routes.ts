import { OwnRecipe } from '@vetch/contracts/own-bouquet';
import { productsApi } from '@vetch/contracts/products';
import { type Quote, quotesApi } from '@vetch/contracts/quotes';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, Router } from 'express';
import { addToBasket } from '../basket/visitor-basket.ts';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { daysOf } from '../calendar/days-of.ts';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import type { Session } from '../visit/session.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { destinationOf } from '../where/destination.ts';
import { stemTotal } from '../wording/bouquets.ts';
import { obstacles } from './advice.ts';
import { lineOf, ownLine, pressedTile, sentBouquet } from './build-form.ts';
import { buildPage } from './build-page.ts';
import { buildAddress, type Draft, readRecipe } from './own-recipe.ts';
import { saveBouquet, savedAddress } from './saved-bouquet.ts';
import { arranged } from './stem-groups.ts';

const explained = [
  'invalid-request',
  'date-not-offered',
  'stem-not-offered',
  'basket-full',
  'too-many-of-one',
  'out-of-area',
  'no-collection',
] as const;

export function buildRoutes({ api }: Deps, calendars: CalendarSource): Router {
  const router = Router();

  router.get('/build', async (req, res) => {
    const visitorsApi = visitorApi(api, req);
    const { draft, isWhole } = readRecipe(req.query.recipe);
    const [stems, { calendar }] = await Promise.all([
      visitorsApi(productsApi.stems),
      daysOf(calendars, destinationOf(req.session)),
    ]);
    const shown = arranged(draft, stems.items);
    const quote = await quoteFor(visitorsApi, shown);
    const page = {
      draft: shown,
      stems,
      quote,
      calendar,
      isWhole: isWhole && hasAll(shown, draft),
      saved: savedAddress(req.session),
      isTooLong: req.query.kept === 'no',
    };
    await sendPage(res, 'build/build', buildPage(page));
  });

  router.post('/build', async (req, res) => {
    const visitorsApi = visitorApi(api, req);
    const form = readForm(req.body);
    const stems = await visitorsApi(productsApi.stems);
    const { draft, colours, errors } = sentBouquet(form, stems.items);
    const isAdding = form.text('step') === 'add';
    if (errors.length === 0 && !isAdding) return seeOther(res, redrawn(req.session, form, draft));
    const quote = errors.length === 0 ? await quoteFor(visitorsApi, draft) : undefined;
    const deliveryDate = form.text('deliveryDate');
    const refused = errors.length > 0 ? errors : await add(visitorsApi, req, draft, quote, deliveryDate);
    if (refused.length === 0) return seeOther(res, '/basket');
    calendars.forget();
    const { calendar } = await daysOf(calendars, destinationOf(req.session));
    const page = { draft, stems, quote, calendar, colours, deliveryDate, errors: refused };
    await sendPage(res, 'build/build', buildPage(page), 422);
  });

  router.all('/build', only('GET', 'HEAD', 'POST'));

  return router;
}

const hasAll = (shown: Draft, draft: Draft) =>
  draft.stems.every(({ key }) => shown.stems.some((stem) => stem.key === key));

/** A bouquet that can be tied has a price. */
async function quoteFor(api: ServiceClient, draft: Draft): Promise<Quote | undefined> {
  const recipe = OwnRecipe.safeParse(draft).data;
  return recipe && api(quotesApi.request, { body: { lines: [ownLine(recipe)] } });
}

const SHARE = '#share';

/** Back to the stem that was counted, or to where it says that it is saved, for a page that is loaded anew. */
function redrawn(session: Session, form: Form, draft: Draft): string {
  const address = buildAddress(draft);
  if (form.text('step') === 'save') return address + (saveBouquet(session, address) ? '' : '&kept=no') + SHARE;
  const tile = pressedTile(form);
  return address + (tile ? `#stem-${tile}` : '');
}

/** Puts it into the basket, or says what stands in the way. */
async function add(
  api: ServiceClient,
  req: Request,
  draft: Draft,
  quote: Quote | undefined,
  deliveryDate: string,
): Promise<FormError[]> {
  const inTheWay = obstacles(stemTotal(draft.stems), quote?.short ?? []);
  if (inTheWay.length > 0) return inTheWay.map((text) => ({ field: 'add', text }));
  const work = async () => addToBasket(api, req.session, lineOf(draft, deliveryDate));
  const { refusal } = await attempt(work(), ...explained);
  return refusal ? errorsIn(refusal, { deliveryDate: 'deliveryDate' }, 'add') : [];
}
