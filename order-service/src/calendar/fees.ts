import type { FeePart } from '@vetch/contracts/basket';
import type { SlotKey } from '@vetch/contracts/delivery';
import type { Zone } from '@vetch/contracts/zones';
import { peakOn, type ShopRules, slotRule } from './shop-rules.ts';

/** A delivery of goods worth so much (minor units) on a date (ISO), in a slot once that is chosen. */
export type Priced = { readonly itemsCents: number; readonly date: string; readonly slot?: SlotKey | undefined };

/**
 * What a delivery to a zone costs, part by part, in minor units: the way, which is free when what it brings is worth enough;
 * what a peak adds by its date, and what a timed slot adds, whatever the flowers are worth. Nobody pays for coming to the shop.
 */
export function feeParts({ itemsCents, date, slot }: Priced, zone: Zone, rules: ShopRules): FeePart[] {
  if (zone.method === 'collection') return [{ what: 'delivery', label: 'Picked up from the shop', cents: 0 }];
  const isFree = zone.freeOverCents !== null && itemsCents >= zone.freeOverCents;
  const peak = peakOn(rules, date);
  const timed = slot === undefined ? 0 : (slotRule(rules, zone, date, slot)?.surchargeCents ?? 0);
  return [
    { what: 'delivery', label: 'Delivery', cents: isFree ? 0 : zone.feeCents },
    ...(peak && peak.surchargeCents > 0
      ? [{ what: 'peak' as const, label: peak.name, cents: peak.surchargeCents }]
      : []),
    ...(timed > 0 ? [{ what: 'timed' as const, label: 'Timed delivery', cents: timed }] : []),
  ];
}
