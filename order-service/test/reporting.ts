import { randomUUID } from 'node:crypto';
import type { Order } from '@vetch/contracts/order';
import { change } from '@vetch/service-kit/mysql/database';
import sharp from 'sharp';
import { openShop } from './shop.ts';

export type Bought = { readonly order: Order; readonly who: { readonly token: string } };

export const said = { kind: 'damaged', words: 'Two stems are broken.', wish: 'new-flowers' };

export const codeOf = ({ order }: Bought) => order.deliveries[0]?.lines[0]?.careCode ?? '';
export const deliveryIdOf = ({ order }: Bought) => order.deliveries[0]?.id;

/** A shop with vans enough for all tests of a file, and what people do there after a delivery. */
export async function openShopForReports() {
  const shop = await openShop();
  const { api, buy, db, callers } = shop;
  await change(db, 'UPDATE slot_rules SET capacity = 100');
  const dilys = await callers.as('florist');
  const path = ({ order }: Bought, id: string) => `/orders/${order.reference}/problem-reports/${id}`;

  /** Somebody whose flowers have arrived. */
  const delivered = async (): Promise<Bought> => {
    const bought = await buy();
    for (const to of ['made', 'out_for_delivery', 'delivered']) {
      await api
        .post(`/deliveries/${deliveryIdOf(bought)}/moves`)
        .set('authorization', dilys)
        .send({ to })
        .expect(200);
    }
    return bought;
  };

  return {
    ...shop,
    dilys,
    delivered,
    report: (bought: Bought, body: object = {}, id: string = randomUUID()) =>
      api
        .put(path(bought, id))
        .set('x-guest-token', bought.who.token)
        .send({ ...said, deliveryId: deliveryIdOf(bought), ...body }),
    byRecipient: (bought: Bought, body: object = {}, id: string = randomUUID()) =>
      api.put(`/care/${codeOf(bought)}/problem-reports/${id}`).send({ ...said, ...body }),
    ofOrder: async ({ order, who }: Bought) =>
      (await api.get(`/orders/${order.reference}/problem-reports`).set('x-guest-token', who.token).expect(200)).body,
    sendPhoto: (bought: Bought, id: string, photo: Buffer, type = 'image/png') =>
      api
        .put(`${path(bought, id)}/photo`)
        .set('x-guest-token', bought.who.token)
        .type(type)
        .send(photo),
    photoOf: (id: string) => api.get(`/problem-reports/${id}/photo`).set('authorization', dilys),
  };
}

/** A photo that says where it was taken. */
export const photoWithPlace = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#b33' } })
    .withExif({ IFD0: { Copyright: 'Marguerite Bell, 14 Cotham Vale' } })
    .jpeg()
    .toBuffer();
