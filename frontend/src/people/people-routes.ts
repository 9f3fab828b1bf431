import { OrderReference } from '@vetch/contracts/order';
import { ordersApi } from '@vetch/contracts/orders';
import { type Person, SavePerson } from '@vetch/contracts/people';
import { remindersApi } from '@vetch/contracts/reminders';
import { AppError } from '@vetch/service-kit/http/app-error';
import { parse } from '@vetch/service-kit/http/parse';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { attempt } from '../forms/attempt.ts';
import { readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { tokenOfOrder } from '../visit/guest-orders.ts';
import { guestToken, visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { peoplePage } from './people-page.ts';
import {
  bodyOf,
  fieldsOf,
  keptPerson,
  noPerson,
  type PersonFields,
  personOfOrder,
  typedPerson,
} from './person-form.ts';
import { personPage } from './person-page.ts';
import { signedIn } from './signed-in.ts';

/** The people whose dates somebody wants to be reminded of. */
export function peopleRoutes(deps: Deps): Router {
  const router = Router();
  const apiOf = (req: Request) => visitorApi(deps.api, req);
  router.use('/account/people', signedIn);

  router.get('/account/people', async (req, res) => {
    await sendPage(res, 'people/people', peoplePage(await apiOf(req)(remindersApi.list)));
  });
  router.all('/account/people', only('GET', 'HEAD'));

  router.get('/account/people/new', async (req, res) => {
    const person = (await fromOrder(deps, req)) ?? noPerson;
    await sendPage(res, 'people/person', personPage({ id: undefined, person, errors: [] }));
  });

  router.post('/account/people/new', async (req, res) => {
    const person = typedPerson(readForm(req.body));
    await save(res, undefined, person, async (body) => apiOf(req)(remindersApi.add, { body }));
  });
  router.all('/account/people/new', only('GET', 'HEAD', 'POST'));

  router.post('/account/people/reminders', async (req, res) => {
    await apiOf(req)(remindersApi.changePreferences, { body: { reminders: true } });
    await seeOther(res, '/account/people');
  });
  router.all('/account/people/reminders', only('POST'));

  router.use(personRoutes(deps));
  return router;
}

function personRoutes(deps: Deps): Router {
  const router = Router();
  const apiOf = (req: Request) => visitorApi(deps.api, req);

  router.get('/account/people/:personId', async (req, res) => {
    const { items } = await apiOf(req)(remindersApi.list);
    const person = items.find(({ id }) => id === req.params.personId);
    if (!person) throw new AppError('person-not-found', 'You keep no such person.');
    await sendPage(res, 'people/person', personPage({ id: person.id, person: keptPerson(person), errors: [] }));
  });

  router.post('/account/people/:personId', async (req, res) => {
    const { personId } = req.params;
    const change = (body: SavePerson) => apiOf(req)(remindersApi.change, { params: { personId }, body });
    await save(res, personId, typedPerson(readForm(req.body)), change);
  });
  router.all('/account/people/:personId', only('GET', 'HEAD', 'POST'));

  router.post('/account/people/:personId/removal', async (req, res) => {
    const params = { personId: req.params.personId };
    await attempt(apiOf(req)(remindersApi.remove, { params }), 'person-not-found');
    await seeOther(res, '/account/people');
  });
  router.all('/account/people/:personId/removal', only('POST'));

  return router;
}

/** Sends the person on, or shows the form again as it was typed. */
async function save(
  res: Response,
  id: string | undefined,
  person: PersonFields,
  send: (body: SavePerson) => Promise<Person>,
): Promise<void> {
  const saving = async () => send(parse(SavePerson, bodyOf(person)));
  const { refusal } = await attempt(saving(), 'invalid-request', 'too-many-people');
  if (!refusal) return seeOther(res, '/account/people');
  const errors = errorsIn(refusal, fieldsOf(person), 'name');
  await sendPage(res, 'people/person', personPage({ id, person, errors }), 422);
}

/** Who received the order in the address; nobody when this visitor cannot open it. */
async function fromOrder({ api }: Deps, req: Request): Promise<PersonFields | undefined> {
  const reference = OrderReference.safeParse(req.query.order).data;
  if (!reference) return undefined;
  const call = { params: { reference }, headers: guestToken(tokenOfOrder(req.session, reference)) };
  const { value } = await attempt(visitorApi(api, req)(ordersApi.get, call), 'order-not-found');
  const delivery = value?.deliveries.find(({ id }) => id === req.query.delivery) ?? value?.deliveries[0];
  return delivery && personOfOrder(delivery.recipient.name, delivery.date);
}
