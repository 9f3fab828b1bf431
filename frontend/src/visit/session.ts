import { randomUUID } from 'node:crypto';
import type { MergeNote } from '@vetch/contracts/basket';
import type { QuietTopic } from '@vetch/contracts/reminders';
import type { Role } from '@vetch/contracts/user';
import type { Request, RequestHandler, Response } from 'express';
import { getIronSession, type IronSession } from 'iron-session';
import type { Deps } from '../deps.ts';

/** `merged`: what lay here and what the account had chosen before are in one basket now. */
export type BasketNote = MergeNote['code'] | 'merged';

/** What the shop remembers of a visitor, in their own encrypted cookie and nowhere else. */
export type Visit = {
  /** Ties form tokens to this visitor; a new one when somebody signs in or out. */
  id: string;
  /** `order` is set while the basket is an order that may still come to nothing; the basket is then open again. */
  basket: {
    readonly id: string;
    readonly guestToken: string;
    readonly count: number;
    readonly order?: string;
    /** Whether it is the basket of the account that is signed in. */
    readonly own?: boolean;
    /** What there is to say, once, about how it came to be. */
    readonly notes?: readonly BasketNote[];
  };
  account: { readonly name: string; readonly role: Role };
  /** What is not mentioned to the account, and until when, in ms since 1970, that is taken to be so. */
  quiet: { readonly topics: readonly QuietTopic[]; readonly until: number };
  tokens: { readonly access: string; readonly refresh: string; readonly expiresAt: string };
  /** Orders made in this browser, newest first, and the token that opens each. */
  orders: readonly { readonly reference: string; readonly guestToken: string }[];
  /** Where flowers are to go, as typed last. */
  postcode: string;
  /** The bouquet of their own that they saved last, as its address spells it. */
  builtRecipe: string;
  /** Set while somebody wants to come for them instead. */
  pickUp: boolean;
};

export type Session = IronSession<Visit>;

declare global {
  namespace Express {
    interface Request {
      session: Session;
    }
  }
}

/** Two weeks; the cookie is written again whenever it changes. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

export const hasHttps = ({ publicUrl }: Pick<Deps, 'publicUrl'>): boolean => publicUrl.startsWith('https:');

/** Reads the visitor's cookie. A cookie that cannot be read is no error: the visitor is then new. */
export function readSession(deps: Deps): RequestHandler {
  const options = {
    cookieName: 'vetch',
    password: deps.sessionSecret,
    ttl: SESSION_SECONDS,
    cookieOptions: { httpOnly: true, sameSite: 'lax', secure: hasHttps(deps), path: '/' },
  } as const;
  return async (req, res, next) => {
    req.session = await getIronSession<Visit>(req, res, options);
    res.locals.sessionAsRead = JSON.stringify(req.session);
    next();
  };
}

/** Writes the cookie if the visit changed; called before an answer is sent. */
export async function keepSession(req: Request, res: Response): Promise<void> {
  if (req.session && JSON.stringify(req.session) !== res.locals.sessionAsRead) await req.session.save();
}

/** The id that form tokens are tied to; a visitor gets one with the first form. */
export function visitId(req: Request): string {
  req.session.id ??= randomUUID();
  return req.session.id;
}
