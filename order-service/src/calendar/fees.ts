import type { ShopRules } from './calendar.ts';

/** The fee of one delivery, in cents: none when what it brings is worth enough. */
export function deliveryFeeCents(itemsCents: number, rules: Pick<ShopRules, 'feeCents' | 'freeOverCents'>): number {
  return itemsCents >= rules.freeOverCents ? 0 : rules.feeCents;
}
