import type { Basket, FeePart } from '@vetch/contracts/basket';
import type { Promotion } from '@vetch/contracts/promotions';
import type { Db } from '@vetch/service-kit/mysql/database';
import { sum } from '../baskets/deliveries.ts';
import { type CodeBuyer, keysOf } from './buyer.ts';
import { discountCents, refusalOf, type Situation } from './promotion.ts';
import { hasOrdered, usedByBuyer } from './redemption-repository.ts';
import { refusalInWords } from './refusal-words.ts';

export type Standing = Pick<Situation, 'usedByBuyer' | 'hasOrdered'>;

/** How the buyer stands with a code, as far as it is known who they are. */
export async function standingOf(db: Db, promotion: Promotion, buyer: CodeBuyer): Promise<Standing> {
  const [used, ordered] = await Promise.all([
    usedByBuyer(db, promotion.code, keysOf(buyer)),
    promotion.firstOrderOnly ? hasOrdered(db, buyer) : false,
  ]);
  return { usedByBuyer: used, hasOrdered: ordered };
}

const isSurcharge = ({ what }: FeePart) => what !== 'delivery';

/** The basket as a code finds it. */
export const situationOf = (basket: Basket, today: string, standing: Standing): Situation => ({
  ...standing,
  itemsCents: basket.itemsCents,
  deliveryCents: basket.deliveryCents,
  surchargeCents: sum(
    basket.deliveries.flatMap(({ feeParts }) => feeParts.filter(isSurcharge).map(({ cents }) => cents)),
  ),
  currency: basket.currency,
  deliveryDates: [...new Set(basket.lines.map((line) => line.deliveryDate))],
  today,
});

/** The basket with its code: what that takes off, or why it takes nothing off. Pure. */
export function withPromotion(basket: Basket, promotion: Promotion, situation: Situation): Basket {
  const reason = refusalOf(promotion, situation);
  const discount = reason ? 0 : discountCents(promotion.takesOff, situation);
  return {
    ...basket,
    promotion: {
      code: promotion.code,
      kind: promotion.takesOff.kind,
      refusal: reason ? refusalInWords(reason, promotion, situation) : null,
    },
    discountCents: discount,
    totalCents: basket.totalCents - discount,
  };
}
