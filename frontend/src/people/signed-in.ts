import type { RequestHandler } from 'express';
import { seeOther } from '../web/send-page.ts';

/** Pages of an account: whoever is not signed in is asked to, and comes back. */
export const signedIn: RequestHandler = async (req, res, next) => {
  if (req.session.account) return next();
  const back = req.method === 'GET' ? req.originalUrl : '/account';
  await seeOther(res, `/sign-in?next=${encodeURIComponent(back)}`);
};
