import { Register, SignIn } from '@vetch/contracts/user';
import { usersApi } from '@vetch/contracts/users';
import { parse } from '@vetch/service-kit/http/parse';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { type Request, Router } from 'express';
import { takeOwnBasket } from '../basket/own-basket.ts';
import type { Deps } from '../deps.ts';
import { attempt, type Outcome } from '../forms/attempt.ts';
import { type Form, readForm } from '../forms/form.ts';
import { errorsIn } from '../forms/form-errors.ts';
import { peopleRoutes } from '../people/people-routes.ts';
import { quietRoutes } from '../quiet/quiet-routes.ts';
import { nextPath } from '../visit/next-path.ts';
import { signIn, signOut } from '../visit/renew-session.ts';
import { visitorApi } from '../visit/visitor-api.ts';
import { only } from '../web/method-not-allowed.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { accountPage } from './account-page.ts';
import { registerPage, signInPage } from './sign-in-page.ts';

const fields = { name: 'name', email: 'email', password: 'password' };

export function accountRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/sign-in', async (req, res) => {
    const next = nextPath(req.query.next, '/account');
    if (req.session.account) return seeOther(res, next);
    await sendPage(res, 'account/sign-in', signInPage(readForm({}), [], next));
  });

  router.post('/sign-in', async (req, res) => {
    const form = readForm(req.body);
    const next = nextPath(form.text('next'), '/account');
    const { refusal } = await attempt(enter(visitorApi(deps.api, req), req, form), ...refused);
    if (!refusal) return seeOther(res, next);
    await sendPage(res, 'account/sign-in', signInPage(form, errorsIn(refusal, fields, 'email'), next), 422);
  });
  router.all('/sign-in', only('GET', 'HEAD', 'POST'));

  router.get('/account', async (req, res) => {
    const { account } = req.session;
    if (!account) return seeOther(res, '/sign-in');
    await sendPage(res, 'account/account', accountPage(account));
  });
  router.all('/account', only('GET', 'HEAD'));

  router.post('/sign-out', async (req, res) => {
    // The visitor leaves whether or not anybody answers; what is left of the session then runs out by itself.
    if (req.session.account) await visitorApi(deps.api, req)(usersApi.signOut).catch(() => undefined);
    // The account keeps its basket; whoever uses this browser next does not see it.
    if (req.session.basket?.own) delete req.session.basket;
    signOut(req.session);
    await seeOther(res, '/');
  });
  router.all('/sign-out', only('POST'));

  router.use(registerRoutes(deps), peopleRoutes(deps), quietRoutes(deps));
  return router;
}

function registerRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/register', async (req, res) => {
    const next = nextPath(req.query.next, '/account');
    if (req.session.account) return seeOther(res, next);
    await sendPage(res, 'account/register', registerPage(readForm({}), [], next));
  });

  router.post('/register', async (req, res) => {
    const form = readForm(req.body);
    const next = nextPath(form.text('next'), '/account');
    const { refusal } = await register(visitorApi(deps.api, req), req, form);
    if (!refusal) return seeOther(res, next);
    const elsewhere = refusal.code === 'password-too-weak' ? 'password' : 'email';
    await sendPage(res, 'account/register', registerPage(form, errorsIn(refusal, fields, elsewhere), next), 422);
  });
  router.all('/register', only('GET', 'HEAD', 'POST'));

  return router;
}

const refused = ['invalid-request', 'sign-in-refused', 'too-many-requests', 'not-allowed'] as const;

/** Whoever signs in starts a new visit: form tokens of the earlier one end with it. */
async function enter(api: ServiceClient, req: Request, form: Form): Promise<void> {
  const body = parse(SignIn, { email: form.text('email'), password: form.text('password') });
  const session = await api(usersApi.signIn, { body });
  signOut(req.session);
  signIn(req.session, session);
  // Nobody is kept out because of a basket; the next look at it tries again.
  await takeOwnBasket(api, req.session).catch((err: unknown) => req.log.warn({ err }, 'the baskets stay apart'));
}

async function register(api: ServiceClient, req: Request, form: Form): Promise<Outcome<void>> {
  const work = async () => {
    const [name, email, password] = ['name', 'email', 'password'].map((field) => form.text(field));
    await api(usersApi.register, { body: parse(Register, { name, email, password }) });
    await enter(api, req, form);
  };
  return attempt(work(), ...refused, 'email-taken', 'password-too-weak');
}
