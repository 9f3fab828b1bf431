import { zonesApi } from '@vetch/contracts/zones';
import type { Request, Response } from 'express';
import type { Deps } from '../deps.ts';
import { sendPage } from '../web/send-page.ts';
import { type CheckoutInput, checkoutPage } from './checkout-page.ts';
import { ways } from './press-way.ts';

type Shown = Omit<CheckoutInput, 'demoShop' | 'collection' | 'otherWay'>;

/** Draws the checkout. A shop that cannot be asked where it is offers no other way. */
export function checkoutView({ api, demoShop }: Deps) {
  return async ({ session }: Request, res: Response, shown: Shown, status: number): Promise<void> => {
    const areas = await api(zonesApi.areas).catch(() => undefined);
    const address = areas?.shopAddress.join(', ') ?? '';
    const canCollect = address !== '' && areas?.items.some(({ method }) => method === 'collection');
    const otherWay = session.pickUp ? ways.delivery : canCollect ? ways.collection : undefined;
    const collection = session.pickUp ? address : undefined;
    await sendPage(res, 'checkout/checkout', checkoutPage({ ...shown, collection, otherWay, demoShop }), status);
  };
}
