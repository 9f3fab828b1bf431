import type { Calendar, DeliveryMethod, Fulfilment, SlotKey } from '@vetch/contracts/delivery';
import type { OrderDelivery } from '@vetch/contracts/order';
import { dayInWords, longDate } from '../wording/dates.ts';
import { dayIn, hoursInWords } from '../wording/times.ts';

const slotNames: Readonly<Record<SlotKey, string>> = {
  timed: 'at its hour',
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
};

/** "in the morning, 8 to 12"; a timed one is its hours. Of older orders only the part of the day is known. */
export function slotInWords({ slot, hours }: Pick<OrderDelivery, 'slot' | 'hours'>): string {
  if (!hours) return slotNames[slot];
  const between = hoursInWords(hours.from, hours.to, slot === 'timed');
  return slot === 'timed' ? `between ${between.replace(' to ', ' and ')}` : `${slotNames[slot]}, ${between}`;
}

type Said = { readonly headline: string; readonly lead: string };
type Facts = { readonly whose: string; readonly when: string; readonly date: string; readonly soon: string };

/** What is happening to a delivery: the answer first, then a sentence. */
export function deliveryInWords(delivery: OrderDelivery, calendar: Calendar | undefined): Said {
  const { date, recipient, fulfilment, method } = delivery;
  const when = slotInWords(delivery);
  const soon = calendar ? dayInWords(date, dayIn(calendar.timeZone, calendar.now)) : `on ${longDate(date)}`;
  const facts = { whose: whose(recipient.name), when, date: longDate(date), soon };
  return ((method === 'collection' && collected[fulfilment]) || words[fulfilment])(facts);
}

/** What is said otherwise of flowers that somebody comes for. */
const collected: Partial<Record<Fulfilment, (facts: Facts) => Said>> = {
  scheduled: ({ when, soon }) => ({
    headline: `To pick up ${soon}`,
    lead: `We tie them so that they are ready ${when}.`,
  }),
  in_design: ({ when, date }) => ({
    headline: 'On the bench',
    lead: `They are being tied. Pick them up on ${date} ${when}.`,
  }),
  made: ({ when, date }) => ({ headline: 'Tied', lead: `They are tied. Pick them up on ${date} ${when}.` }),
  ready: ({ when, date }) => ({
    headline: 'Ready to pick up',
    lead: `They stand in cold water at the shop, on ${date} ${when}.`,
  }),
};

const words: Record<Fulfilment, (facts: Facts) => Said> = {
  scheduled: ({ whose, when, soon }) => ({ headline: `Arriving ${soon}`, lead: `${whose} flowers come ${when}.` }),
  in_design: ({ whose, when, date }) => ({
    headline: 'On the bench',
    lead: `${whose} flowers are being tied. They come on ${date} ${when}.`,
  }),
  made: ({ whose, when, date }) => ({
    headline: 'Tied',
    lead: `${whose} flowers are tied. They come on ${date} ${when}.`,
  }),
  ready: ({ whose, when, date }) => ({
    headline: 'Ready for the van',
    lead: `${whose} flowers stand by the door. They come on ${date} ${when}.`,
  }),
  out_for_delivery: ({ whose, when }) => ({
    headline: 'On its way',
    lead: `${whose} flowers are in the van and should arrive ${when}.`,
  }),
  delivered: ({ whose, date }) => ({ headline: 'Delivered', lead: `${whose} flowers were handed over on ${date}.` }),
  collected: ({ whose }) => ({ headline: 'Picked up', lead: `${whose} flowers were handed over at the shop.` }),
  carded: ({ whose }) => ({
    headline: 'We left a card',
    lead: `Nobody was in. ${whose} flowers are safe, and the card says where.`,
  }),
  returned: ({ whose }) => ({
    headline: 'Back at the shop',
    lead: `${whose} flowers could not be left and came back with the van. They are in the cold room.`,
  }),
  cancelled: ({ date }) => ({ headline: 'Cancelled', lead: `Nothing will be delivered on ${date}.` }),
};

/** "Marguerite’s". */
const whose = (name: string): string => `${name.split(' ')[0] ?? name}’s`;

/** How a delivery stands, or a collection, in two words. */
export const shortStatus = (fulfilment: Fulfilment, method: DeliveryMethod): string =>
  method === 'collection' && fulfilment === 'ready' ? 'Ready to pick up' : short[fulfilment];

const short: Readonly<Record<Fulfilment, string>> = {
  scheduled: 'Ordered',
  in_design: 'On the bench',
  made: 'Tied',
  ready: 'Ready for the van',
  out_for_delivery: 'On its way',
  delivered: 'Delivered',
  collected: 'Picked up',
  carded: 'Card left',
  returned: 'Back at the shop',
  cancelled: 'Cancelled',
};
