import { Postcode } from '@vetch/contracts/contact';
import { zonesApi } from '@vetch/contracts/zones';
import type { Request, Response } from 'express';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { daysOf } from '../calendar/days-of.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../visit/session.ts';
import { sendPage } from '../web/send-page.ts';
import { type Destination, destinationOf } from '../where/destination.ts';
import { postcodesIn } from './checkout-form.ts';
import { type CheckoutInput, checkoutPage } from './checkout-page.ts';

type Shown = Omit<CheckoutInput, 'calendars' | 'demoShop' | 'collection'>;

/** Draws the checkout with the slots of where each delivery goes. */
export function checkoutView({ api, demoShop }: Deps, calendars: CalendarSource) {
  return async ({ session }: Request, res: Response, shown: Shown, status: number): Promise<void> => {
    const ofEach = await Promise.all(
      destinationsOf(session, shown).map(async (to) => (await daysOf(calendars, to)).calendar),
    );
    const collection = session.pickUp ? (await api(zonesApi.areas)).shopAddress.join(', ') : undefined;
    const page = checkoutPage({ ...shown, calendars: ofEach, collection, demoShop });
    await sendPage(res, 'checkout/checkout', page, status);
  };
}

/** Where each delivery goes, by what was typed so far. */
function destinationsOf(session: Session, { basket, form }: Pick<CheckoutInput, 'basket' | 'form'>): Destination[] {
  const known = destinationOf(session);
  return postcodesIn(form, basket.deliveries).map((typed) => {
    const { data: postcode } = Postcode.safeParse(typed);
    return known.method || !postcode ? known : { postcode };
  });
}
