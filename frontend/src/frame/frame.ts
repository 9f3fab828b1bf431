import type { Request, RequestHandler, Response } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { promiseOf } from '../calendar/calendar-words.ts';
import { daysIfAny } from '../calendar/days-of.ts';
import type { Deps } from '../deps.ts';
import type { AssetStore } from '../static/asset-store.ts';
import type { FormTokens } from '../visit/csrf.ts';
import type { Visit } from '../visit/session.ts';
import { absoluteIn } from '../web/absolute.ts';
import { destinationOf } from '../where/destination.ts';
import { jsonLd, type Structured } from './structured-data.ts';

/** What stands around every page; templates know it as `shell`. */
export type Frame = {
  readonly nonce: string;
  readonly asset: (name: string) => string;
  /** The token for a form; asking for it is what ties the visitor to a session. */
  readonly csrfToken: () => string;
  /** A path of ours as the rest of the world writes it. */
  readonly absolute: (path: string) => string;
  /** Facts for machines, as they may stand in a script element. */
  readonly jsonLd: (facts: Structured) => string;
  readonly promise: string;
  readonly basketCount: number;
  /** `text` fits the header, `label` says it in full. */
  readonly accountLink: { readonly href: string; readonly text: string; readonly label: string };
  readonly ordersLink: string;
  readonly isFlorist: boolean;
};

/** Prepares the frame. It never fails: when the calendar cannot be had, the bar stays away. */
export function frameAround(
  { publicUrl }: Pick<Deps, 'publicUrl'>,
  assets: AssetStore,
  tokens: FormTokens,
  calendars: CalendarSource,
): RequestHandler {
  const absolute = absoluteIn(publicUrl);
  return async (req, res, next) => {
    const { calendar } = await daysIfAny(calendars, req.session ? destinationOf(req.session) : {});
    res.locals.shell = {
      nonce: res.locals.nonce,
      asset: assets.addressOf,
      csrfToken: once(req, res, tokens),
      absolute,
      jsonLd: (facts) => jsonLd(facts, absolute),
      promise: (calendar && promiseOf(calendar)) ?? '',
      ...visitorIn(req),
    } satisfies Frame;
    next();
  };
}

/** Of the visitor at the time of drawing: a form may just have changed the basket. */
function visitorIn({ session }: Request) {
  return {
    get basketCount() {
      return session.basket?.count ?? 0;
    },
    accountLink: accountLink(session.account),
    ordersLink: session.account ? 'Your orders' : 'Track an order',
    isFlorist: session.account !== undefined && session.account.role !== 'customer',
  };
}

function accountLink(account: Visit['account'] | undefined): Frame['accountLink'] {
  if (!account) return { href: '/sign-in', text: 'Sign in', label: 'Sign in' };
  return { href: '/account', text: account.name.split(' ')[0] ?? account.name, label: 'Your account' };
}

/** All forms of a page share one token. */
function once(req: Request, res: Response, tokens: FormTokens): () => string {
  let token: string | undefined;
  return () => {
    token ??= tokens.tokenFor(req, res);
    return token;
  };
}
