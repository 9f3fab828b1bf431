import type { BasketDelivery, BasketLine, BasketProblem, BasketQuery } from '@vetch/contracts/basket';
import type { SlotKey } from '@vetch/contracts/delivery';
import { ZoneTerms } from '@vetch/contracts/delivery';
import { moneyInWords } from '@vetch/contracts/money';
import { feeParts } from '../calendar/fees.ts';
import { type Destination, nowhereInWords, zoneFor } from '../calendar/find-zone.ts';
import type { ShopRules } from '../calendar/shop-rules.ts';

/** One delivery: what one person gets on one date. */
export type DeliveryId = { readonly date: string; readonly person: number };

export const deliveryKey = ({ date, person }: DeliveryId) => `${date}/${person}`;

/** Where each delivery goes, and in which slot once that is chosen; `index` counts them by date, then by person. */
export type Where = (delivery: DeliveryId, index: number) => Destination & { readonly slot?: SlotKey | undefined };

/** As far as the asker knows it: the last postcode stands for all that follow. */
export const whereIn =
  ({ method, postcode }: BasketQuery): Where =>
  (_delivery, index) => ({ method, postcode: postcode?.[index] ?? postcode?.at(-1) });

/** The lines of each delivery with where it goes, in the order of their dates and people. */
export type Parcel = DeliveryId & {
  readonly lines: readonly BasketLine[];
  readonly to: ReturnType<Where>;
};

export function parcelsOf(lines: readonly BasketLine[], where: Where): Parcel[] {
  const groups = Map.groupBy(lines, (line) => deliveryKey({ date: line.deliveryDate, person: line.person }));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ofOne], index) => {
      const [first] = ofOne;
      if (!first) return [];
      const id = { date: first.deliveryDate, person: first.person };
      return [{ ...id, lines: ofOne, to: where(id, index) }];
    });
}

/** What a parcel brings and costs. A zone that nobody drives to has no fee; it is a problem of the basket instead. */
export function priceDelivery({ date, person, lines, to }: Parcel, rules: ShopRules): Omit<BasketDelivery, 'slots'> {
  const itemsCents = sum(lines.map((line) => line.lineTotalCents));
  const zone = zoneFor(rules, to);
  const parts = zone ? feeParts({ itemsCents, date, slot: to.slot }, zone, rules) : [];
  return {
    ...{ date, person, itemsCents },
    zone: zone ? ZoneTerms.parse(zone) : null,
    feeCents: sum(parts.map(({ cents }) => cents)),
    feeParts: parts,
  };
}

/** Whether the van drives there at all, and for so little. */
export function zoneProblems(parcels: readonly Parcel[], rules: ShopRules): BasketProblem[] {
  return parcels.flatMap((parcel) => {
    const { zone, itemsCents } = priceDelivery(parcel, rules);
    const of = { lineId: null, date: parcel.date, person: parcel.person };
    if (!zone)
      return [
        {
          ...of,
          code: parcel.to.method === 'collection' ? 'no-collection' : 'out-of-area',
          detail: nowhereInWords(rules, parcel.to),
        },
      ];
    if (itemsCents >= zone.minimumCents) return [];
    const [least, is] = [zone.minimumCents, itemsCents].map((cents) => moneyInWords(cents, rules.currency));
    const detail = `We drive to ${zone.name} for flowers of ${least} and more a delivery; these are ${is}.`;
    return [{ ...of, code: 'below-minimum', detail, minimumCents: zone.minimumCents }];
  });
}

export const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
