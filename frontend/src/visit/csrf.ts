import { doubleCsrf } from 'csrf-csrf';
import type { Request, RequestHandler, Response } from 'express';
import type { Deps } from '../deps.ts';
import { hasHttps, SESSION_SECONDS, visitId } from './session.ts';

const COOKIE = 'vetch_form';

/** `protect` refuses a form without the visitor's token; `tokenFor` is the token to put into a form. */
export type FormTokens = { readonly protect: RequestHandler; tokenFor(req: Request, res: Response): string };

/** Form tokens are tied to the visit, so that no other site, and no earlier visitor, can send a form in its name. */
export function createFormTokens(deps: Deps): FormTokens {
  const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
    getSecret: () => deps.sessionSecret,
    getSessionIdentifier: visitId,
    getCsrfTokenFromRequest: (req) => (typeof req.body?._csrf === 'string' ? req.body._csrf : undefined),
    cookieName: COOKIE,
    cookieOptions: {
      httpOnly: true,
      sameSite: 'lax',
      secure: hasHttps(deps),
      path: '/',
      maxAge: SESSION_SECONDS * 1000,
    },
  });
  return {
    protect: (req, res, next) => {
      req.cookies = formCookie(req);
      doubleCsrfProtection(req, res, next);
    },
    tokenFor: (req, res) => {
      // Pages before `protect` have forms too.
      req.cookies ??= formCookie(req);
      return generateCsrfToken(req, res);
    },
  };
}

/** The one cookie that the form tokens need, as the library expects to find it. */
function formCookie(req: Request): Record<string, string> {
  const [, value] = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w.]*)`).exec(req.headers.cookie ?? '') ?? [];
  return value ? { [COOKIE]: value } : {};
}
