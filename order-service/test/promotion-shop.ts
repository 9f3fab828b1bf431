import type { Basket } from '@vetch/contracts/basket';
import { openShop } from './shop.ts';

/** A shop whose florist makes codes, and what guests do with them. */
export async function openPromotionShop() {
  const shop = await openShop();
  const { api, guest, add, orderOf } = shop;
  const dilys = await shop.callers.as('florist');
  const tenPercent = { kind: 'percent', percent: 10 };
  const create = (promotion: object) =>
    api
      .post('/promotions')
      .set('authorization', dilys)
      .send({ name: 'A test', takesOff: tenPercent, ...promotion });
  const turn = (code: string, isActive: boolean) =>
    api.patch(`/promotions/${code}`).set('authorization', dilys).send({ isActive });
  const usage = async (code: string) => {
    const { body } = await api.get('/promotions').set('authorization', dilys).expect(200);
    return body.items.find((one: { code: string }) => one.code === code);
  };

  type Guest = Awaited<ReturnType<typeof guest>>;
  const use = (who: Guest, code: string) =>
    api.put(`/baskets/${who.id}/promotion`).set('x-guest-token', who.token).send({ code });
  const drop = (who: Guest) => api.delete(`/baskets/${who.id}/promotion`).set('x-guest-token', who.token);
  const cancel = (who: Guest, reference: string) =>
    api.post(`/orders/${reference}/cancellation`).set('x-guest-token', who.token);

  /** A guest with a bouquet of £48.00 and the code in the basket. */
  async function holderOf(code: string, line: object = {}) {
    const who = await guest();
    await add(who, line).expect(201);
    const { body } = await use(who, code).expect(200);
    return { who, basket: body as Basket };
  }

  /** The order as the shopper’s page sends it, with what the code was to take off. */
  const asSeen = (basket: Basket, changes: object = {}) =>
    orderOf(basket, { expectedDiscountCents: basket.discountCents, ...changes });
  return { ...shop, create, turn, usage, use, drop, cancel, holderOf, asSeen };
}

export const buyer = (email: string) => ({ buyer: { email } });
