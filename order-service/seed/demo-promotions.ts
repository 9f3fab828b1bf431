import { NewPromotion } from '@vetch/contracts/promotions';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Db } from '@vetch/service-kit/mysql/database';
import { insertPromotion, readPromotions } from '../src/promotions/promotion-repository.ts';

/** The demo shop's codes; the one for Valentine's is for deliveries before the busy days. */
const demoPromotions = (year: number): NewPromotion[] =>
  [
    {
      code: 'WELCOME10',
      name: 'Ten per cent off a first order',
      takesOff: { kind: 'percent', percent: 10 },
      buyerLimit: 1,
      firstOrderOnly: true,
    },
    {
      code: 'FREEDELIVERY',
      name: 'Free delivery from £40',
      takesOff: { kind: 'free-delivery' },
      minimumCents: 4_000,
    },
    {
      code: 'THANKYOU5',
      name: '£5 for the first hundred',
      takesOff: { kind: 'amount', amountCents: 500 },
      minimumCents: 3_000,
      totalLimit: 100,
      buyerLimit: 1,
    },
    {
      code: 'EARLYBIRD',
      name: 'Valentine’s flowers a few days early',
      takesOff: { kind: 'percent', percent: 15 },
      windowBy: 'delivery',
      startsOn: `${year + 1}-02-08`,
      endsOn: `${year + 1}-02-11`,
    },
  ].map((promotion) => NewPromotion.parse(promotion));

/** Gives a shop without promotion codes the demo shop's; safe when replicas start together. */
export async function loadDemoPromotions(db: Db, now: Date): Promise<void> {
  if ((await readPromotions(db)).length > 0) return;
  for (const promotion of demoPromotions(now.getUTCFullYear())) {
    await insertPromotion(db, promotion, now).catch((err: unknown) => {
      if (!(err instanceof AppError)) throw err;
    });
  }
}
