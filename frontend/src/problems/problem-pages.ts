import type { ProblemCode } from '@vetch/contracts/problems';
import { productsApi } from '@vetch/contracts/products';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Deps } from '../deps.ts';
import { seeOther, sendPage } from '../web/send-page.ts';
import { problemPage, sayOf } from './problem-page.ts';
import type { Said } from './problem-words.ts';

const SOME = 4;

/** Mounted last, so that an unknown path also gets a page. */
export const nothingHere: RequestHandler = (req, _res, next) => {
  next(new AppError('not-found', `There is nothing at ${req.method} ${req.path}.`));
};

/** The only place where an error becomes a page. It is drawn without the gateway if need be. */
export function problemPages({ api }: Deps): ErrorRequestHandler {
  async function sendProblem(res: Response, said: Said): Promise<void> {
    const some = said.offersMore
      ? await api(productsApi.list, { query: { perPage: SOME } }).catch(() => undefined)
      : undefined;
    await sendPage(res, 'problems/problem', problemPage(said, String(res.req.id), some), said.status);
  }

  return async (err, req, res, next) => {
    if (res.headersSent) return next(err);
    if (isCode(err, 'not-signed-in')) return signIn(req, res);
    const said = sayOf(err);
    req.log?.[said.status === 500 ? 'error' : 'info']({ err }, said.heading);
    if (err instanceof AppError) res.set(err.headers);
    // Pictures and files are asked for without a frame.
    if (res.locals.shell) return sendProblem(res, said);
    res.status(said.status).type('text/plain').send(said.heading);
  };
}

const isCode = (err: unknown, code: ProblemCode): boolean => err instanceof AppError && err.code === code;

/** A page that needs an account is asked for again after signing in; a form is not. */
function signIn(req: Request, res: Response): Promise<void> {
  const next = req.method === 'GET' ? req.originalUrl : '/account';
  delete req.session.account;
  delete req.session.tokens;
  return seeOther(res, `/sign-in?next=${encodeURIComponent(next)}`);
}
