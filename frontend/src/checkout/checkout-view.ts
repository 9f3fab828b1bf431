import { zonesApi } from '@vetch/contracts/zones';
import type { Request, Response } from 'express';
import type { Deps } from '../deps.ts';
import { sendPage } from '../web/send-page.ts';
import { type CheckoutInput, checkoutPage } from './checkout-page.ts';

type Shown = Omit<CheckoutInput, 'demoShop' | 'collection'>;

/** Draws the checkout. */
export function checkoutView({ api, demoShop }: Deps) {
  return async ({ session }: Request, res: Response, shown: Shown, status: number): Promise<void> => {
    const collection = session.pickUp ? (await api(zonesApi.areas)).shopAddress.join(', ') : undefined;
    await sendPage(res, 'checkout/checkout', checkoutPage({ ...shown, collection, demoShop }), status);
  };
}
