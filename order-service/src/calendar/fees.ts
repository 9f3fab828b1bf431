import { peakOn, type ShopRules } from './shop-rules.ts';

type FeeRules = Pick<ShopRules, 'feeCents' | 'freeOverCents' | 'peaks'>;

/**
 * The fee of one delivery, in minor units: none when what it brings is worth enough, and what a peak costs more on that date
 * (ISO) whatever it is worth.
 */
export function deliveryFeeCents(itemsCents: number, date: string, rules: FeeRules): number {
  const fee = itemsCents >= rules.freeOverCents ? 0 : rules.feeCents;
  return fee + (peakOn(rules, date)?.surchargeCents ?? 0);
}
