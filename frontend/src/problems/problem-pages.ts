import type { ProblemCode } from '@vetch/contracts/problems';
import { NearRelations, productsApi } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Deps } from '../deps.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { type Offer, problemPage, sayOf } from './problem-page.ts';
import type { Said } from './problem-words.ts';
import { typedForm } from './typed-form.ts';

const SOME = 4;

/** Mounted last, so that an unknown path also gets a page. */
export const nothingHere: RequestHandler = (req, _res, next) => {
  next(new AppError('not-found', `There is nothing at ${req.method} ${req.path}.`));
};

/** The only place where an error becomes a page. It is drawn without the gateway if need be. */
export function problemPages({ api }: Deps): ErrorRequestHandler {
  async function sendProblem(res: Response, err: unknown, said: Said): Promise<void> {
    const offer = said.offersMore ? (closeRelations(err) ?? (await onTheBench())) : undefined;
    const typed = said.status === 503 || said.status === 504 ? typedForm(res.req) : undefined;
    await sendPage(res, 'problems/problem', problemPage(said, String(res.req.id), { offer, typed }), said.status);
  }

  async function onTheBench(): Promise<Offer | undefined> {
    const list = await api(productsApi.list, { query: { perPage: SOME } }).catch(() => undefined);
    return list && { title: 'On the bench this week', ...list };
  }

  return async (err, req, res, next) => {
    if (res.headersSent) return next(err);
    if (isCode(err, 'not-signed-in')) return signIn(req, res);
    const said = sayOf(err);
    req.log?.[said.status === 500 ? 'error' : 'info']({ err }, said.heading);
    if (err instanceof AppError) res.set(err.headers);
    // Pictures and files are asked for without a frame.
    if (res.locals.shell) return sendProblem(res, err, said);
    res.status(said.status).type('text/plain').send(said.heading);
  };
}

/** A bouquet that is no longer made names those that are most like it. */
function closeRelations(err: unknown): Offer | undefined {
  if (!(err instanceof AppError && err.code === 'bouquet-withdrawn')) return undefined;
  const { relations = [], currency = '' } = NearRelations.safeParse(err.extra).data ?? {};
  return relations.length > 0 ? { title: 'Close relations', items: relations, currency } : undefined;
}

const isCode = (err: unknown, code: ProblemCode): boolean => err instanceof AppError && err.code === code;

/** A page that needs an account is asked for again after signing in; a form is not. */
function signIn(req: Request, res: Response): Promise<void> {
  const next = req.method === 'GET' ? req.originalUrl : '/account';
  delete req.session.account;
  delete req.session.tokens;
  return seeOther(res, `/sign-in?next=${encodeURIComponent(next)}`);
}
