import type { Basket, BasketLine } from '@vetch/contracts/basket';
import type { OrderDelivery, OrderLine } from '@vetch/contracts/order';
import type { PlaceOrder, RequestedDelivery } from '@vetch/contracts/place-order';
import { Recipient } from '@vetch/contracts/recipient';
import { UNMISTAKABLE } from '@vetch/contracts/unmistakable';
import { customAlphabet } from 'nanoid';
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

/** A delivery of a new order, with its lines and with what it takes of its day. */
export type NewDelivery = OrderDelivery & {
  readonly key: string;
  readonly zone: string;
  readonly minutes: number;
};

type Requested = { priced: Basket; request: PlaceOrder; needed: readonly Needed[]; rules: ShopRules };

/** The deliveries that come of a request that was checked, by their days. What is picked up goes to the shop's own address. */
export function newDeliveries({ priced, request, needed, rules }: Requested): NewDelivery[] {
  const fees = new Map(priced.deliveries.map((delivery) => [deliveryKey(delivery), delivery]));
  const lines = Map.groupBy(priced.lines, (line) => deliveryKey({ ...line, date: line.deliveryDate }));
  const deliveries = request.deliveries.map((delivery, index): NewDelivery => {
    const key = deliveryKey(delivery);
    const { feeCents = 0, feeParts = [] } = fees.get(key) ?? {};
    const { date, person, slot } = delivery;
    return {
      ...{ id: uuidv7(), key, date, person, slot, feeCents, feeParts, fulfilment: 'scheduled' },
      hours: hoursOf(needed[index], rules),
      zone: needed[index]?.zone.key ?? '',
      minutes: needed[index]?.items.minutes ?? 0,
      lines: (lines.get(key) ?? []).map(newLine),
      ...receivedAs(delivery, rules),
    };
  });
  return deliveries.toSorted((a, b) => a.date.localeCompare(b.date) || a.person - b.person);
}

/** Printed on the card, and typed by whoever has the flowers; longer than a reference, because it opens its page by itself. */
const randomCareCode = customAlphabet(UNMISTAKABLE, 8);

/** What an order keeps of a line of the basket. */
function newLine({ id: _, leadDays, seasons, occasions, deliveryDate, person, ...line }: BasketLine): OrderLine {
  return { ...line, id: uuidv7(), careCode: randomCareCode() };
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
