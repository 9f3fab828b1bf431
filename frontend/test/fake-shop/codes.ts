import type { Basket } from '@vetch/contracts/basket';
import { basketsApi } from '@vetch/contracts/baskets';
import { type Promotion, promotionsApi } from '@vetch/contracts/promotions';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Call, type Handlers, on } from './handlers.ts';

export const noCode = { promotion: null, discountCents: 0 };

/** Below this the code takes nothing off. */
const MINIMUM_CENTS = 40_00;
const tooSmall = 'This code is for orders of £40.00 and more.';

/** Every code takes ten per cent off baskets that are large enough. */
export function discounted(promotion: Basket['promotion'], itemsCents: number, deliveryCents: number) {
  const refusal = promotion && itemsCents < MINIMUM_CENTS ? tooSmall : null;
  const discountCents = promotion && !refusal ? Math.floor((itemsCents * 10 + 50) / 100) : 0;
  return {
    promotion: promotion && { ...promotion, refusal },
    discountCents,
    totalCents: itemsCents + deliveryCents - discountCents,
  };
}

type Kept = { basket: Basket };

/** There is one code, WELCOME10. */
export function codeHandlers<One extends Kept>(open: (call: Call) => One, recount: (one: One) => Basket): Handlers {
  const put = (one: One, promotion: Basket['promotion']) => {
    one.basket = { ...one.basket, promotion };
    return recount(one);
  };
  return [
    on(basketsApi.useCode, (call) => {
      const { code } = call.body;
      const one = open(call);
      if (code !== 'WELCOME10') throw refused('promotion-not-found', `We do not know the code ${code}.`);
      if (one.basket.itemsCents < MINIMUM_CENTS) throw refused('promotion-refused', tooSmall);
      return put(one, { code, kind: 'percent', refusal: null });
    }),
    on(basketsApi.dropCode, (call) => put(open(call), null)),
  ];
}

const refused = (code: 'promotion-not-found' | 'promotion-refused' | 'promotion-exists', detail: string) =>
  new AppError(code, detail, { errors: [{ pointer: '#/code', detail }] });

/** The codes as the desk sees them. */
export function promotionHandlers(): Handlers {
  const promotions: Promotion[] = [];
  return [
    on(promotionsApi.list, () => ({ items: promotions })),
    on(promotionsApi.create, ({ body }) => {
      const isThere = promotions.some(({ code }) => code === body.code);
      if (isThere) throw refused('promotion-exists', `There is a code ${body.code} already.`);
      const made = { ...body, isActive: true, used: 0, takenOffCents: 0 };
      promotions.unshift(made);
      return made;
    }),
    on(promotionsApi.switch, ({ params, body }) => {
      const index = promotions.findIndex(({ code }) => code === params.code);
      const found = promotions[index];
      if (!found) throw new AppError('promotion-not-found', 'There is no such code.');
      promotions[index] = { ...found, isActive: body.isActive };
      return promotions[index];
    }),
  ];
}
