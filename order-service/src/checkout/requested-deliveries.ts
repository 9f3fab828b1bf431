import type { Basket, FeePart } from '@vetch/contracts/basket';
import type { DeliveryMethod, IfNobodyIn, SlotKey } from '@vetch/contracts/delivery';
import type { PlaceOrder, RequestedDelivery } from '@vetch/contracts/place-order';
import { Recipient } from '@vetch/contracts/recipient';
import { uuidv7 } from 'uuidv7';
import { deliveryKey, type Where } from '../baskets/deliveries.ts';
import { requireZone } from '../calendar/find-zone.ts';
import { itemsOf } from '../calendar/items.ts';
import { type ShopRules, slotRule } from '../calendar/shop-rules.ts';
import type { Needed } from '../calendar/take-capacity.ts';

/** Where the deliveries of a request go, by their keys, with the zone of each. */
type Going = ReadonlyMap<string, ReturnType<Where> & Pick<Needed, 'zone'>>;

/** Where a delivery goes of which the request says nothing; it is refused later. */
export const HOME: ReturnType<Where> = { method: 'delivery' };

/** Throws `out-of-area`, at the postcode, when nobody drives to one of them. Pure. */
export function goingTo(rules: ShopRules, { deliveries }: PlaceOrder): Going {
  return new Map(
    deliveries.map((delivery, index) => {
      const to = destinationOf(delivery);
      const zone = requireZone(rules, to, `deliveries/${index}/recipient/postcode`);
      return [deliveryKey(delivery), { ...to, slot: delivery.slot, zone }];
    }),
  );
}

const destinationOf = (delivery: RequestedDelivery) =>
  delivery.method === 'collection'
    ? { method: delivery.method }
    : { method: 'delivery' as const, postcode: delivery.recipient.postcode };

/** What each delivery takes of its day, in the order of the request. Pure. */
export const neededBy = ({ lines }: Basket, { deliveries }: PlaceOrder, going: Going): Needed[] =>
  deliveries.flatMap((delivery, index) => {
    const { zone } = going.get(deliveryKey(delivery)) ?? {};
    const own = lines.filter((line) => deliveryKey({ ...line, date: line.deliveryDate }) === deliveryKey(delivery));
    const { date, slot } = delivery;
    return zone ? [{ date, slot, zone, items: itemsOf(own), field: `deliveries/${index}` }] : [];
  });

/** A delivery as the order keeps it. */
export type NewDelivery = {
  readonly id: string;
  readonly key: string;
  readonly date: string;
  readonly person: number;
  readonly slot: SlotKey;
  readonly hours: { readonly from: string; readonly to: string } | null;
  readonly zone: string;
  readonly method: DeliveryMethod;
  readonly recipient: Recipient;
  readonly ifNobodyIn: IfNobodyIn;
  readonly feeCents: number;
  readonly feeParts: readonly FeePart[];
  readonly minutes: number;
};

type Requested = { priced: Basket; request: PlaceOrder; needed: readonly Needed[]; rules: ShopRules };

/** The deliveries that come of a request that was checked. What is picked up goes to the shop's own address. */
export function newDeliveries({ priced, request, needed, rules }: Requested): NewDelivery[] {
  const fees = new Map(priced.deliveries.map((delivery) => [deliveryKey(delivery), delivery]));
  return request.deliveries.map((delivery, index) => {
    const { feeCents = 0, feeParts = [] } = fees.get(deliveryKey(delivery)) ?? {};
    const { date, person, slot } = delivery;
    return {
      ...{ id: uuidv7(), key: deliveryKey(delivery), date, person, slot, feeCents, feeParts },
      hours: hoursOf(needed[index], rules),
      zone: needed[index]?.zone.key ?? '',
      minutes: needed[index]?.items.minutes ?? 0,
      ...receivedAs(delivery, rules),
    };
  });
}

/** The hours as they are when they are promised, whatever becomes of the zone. */
function hoursOf(needed: Needed | undefined, rules: ShopRules) {
  const rule = needed && slotRule(rules, needed.zone, needed.date, needed.slot);
  return rule ? { from: rule.fromTime, to: rule.toTime } : null;
}

function receivedAs(delivery: RequestedDelivery, { address }: ShopRules) {
  if (delivery.method !== 'collection') {
    const { recipient, ifNobodyIn } = delivery;
    return { method: 'delivery' as const, recipient, ifNobodyIn };
  }
  const recipient = Recipient.parse({ ...delivery.recipient, ...address });
  return { method: delivery.method, recipient, ifNobodyIn: 'bring-back' as const };
}
