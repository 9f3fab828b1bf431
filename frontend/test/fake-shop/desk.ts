import { type Closure, closuresApi } from '@vetch/contracts/closures';
import type { Fulfilment } from '@vetch/contracts/delivery';
import { type DeskDelivery, deskApi } from '@vetch/contracts/desk';
import { type KeptMail, mailboxApi } from '@vetch/contracts/mailbox';
import { type Peak, peaksApi } from '@vetch/contracts/peaks';
import { type StuckWork, stuckPaymentWorkApi, stuckWorkApi } from '@vetch/contracts/stuck-work';
import { zonesApi } from '@vetch/contracts/zones';
import { AppError } from '@vetch/service-kit/http/app-error';
import { BOUQUETS } from './bouquets.ts';
import { priceOf } from './catalogue.ts';
import { type Handlers, on } from './handlers.ts';
import { plannedZones } from './zones.ts';

export const DESK_DATE = '2026-11-24';

const moves: Partial<Record<Fulfilment, readonly Fulfilment[]>> = {
  scheduled: ['in_design', 'made'],
  in_design: ['made'],
  made: ['ready', 'out_for_delivery'],
  ready: ['out_for_delivery'],
  out_for_delivery: ['delivered', 'carded', 'returned'],
};

const rows = [
  ['VT-4820AA', 'first-light', 'morning', 'out_for_delivery', 'Marguerite Bell', 'BS6 5QA'],
  ['VT-4817AA', 'plain-speaking', 'morning', 'made', 'Tayo Adeyemi', 'BS8 2AA'],
  ['VT-4822AA', 'hedgerow', 'morning', 'in_design', 'Rasmus Lindqvist', 'BS3 1AA'],
  ['VT-4819AA', 'fig-and-clay', 'afternoon', 'scheduled', 'The Lark, Redland', 'BS6 6AA'],
  ['VT-4829AA', 'grand-hotel', 'evening', 'scheduled', 'Sorrel Marlowe', 'BS1 4AA'],
] as const;

const HOURS = {
  morning: { from: '08:00', to: '12:00' },
  afternoon: { from: '12:00', to: '16:00' },
  evening: { from: '16:00', to: '18:00' },
} as const;

const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Five deliveries in every state that a day has. */
export function deskDeliveries(): DeskDelivery[] {
  return rows.map(([orderReference, slug, slot, fulfilment, name, postcode], index) => {
    const bouquet = BOUQUETS.find((one) => one.slug === slug);
    if (!bouquet) throw new Error(`There is no bouquet ${slug}.`);
    return {
      id: uuid(index + 1),
      ...{
        date: DESK_DATE,
        person: 1,
        slot,
        hours: HOURS[slot],
        method: 'delivery',
        fulfilment,
        ifNobodyIn: 'neighbour',
        orderReference,
      },
      ...{ feeCents: 595, feeParts: [{ what: 'delivery', label: 'Delivery', cents: 595 }] },
      recipient: {
        ...{ name, phone: '07700900123', addressType: 'home', line1: '14 Cotham Vale', town: 'Bristol', postcode },
        surprise: index === 0,
      },
      orderStatus: 'placed',
      next: [...(moves[fulfilment] ?? [])],
      waitsFor: null,
      lines: [
        {
          ...{ id: uuid(100 + index), slug, name: bouquet.name, tint: bouquet.tint, size: 'classic', quantity: 1 },
          ...{ unitPriceCents: priceOf(bouquet, 'classic'), lineTotalCents: priceOf(bouquet, 'classic') },
          ...{ designMinutes: 20, recipe: bouquet.recipe('classic'), extras: [] },
          ...{ anonymous: index === 2, careCode: `7K3M9QX${index + 2}` },
          cardMessage: index === 2 ? 'Fifty looks good on you.\nLove, all at number nine.' : '',
        },
      ],
    };
  });
}

/** An e-mail that was given up. */
const stuckMail: StuckWork = {
  id: uuid(900),
  what: 'email: confirmation',
  orderReference: 'VT-4817AA',
  tries: 18,
  since: '2026-11-22T09:00:00.000Z',
  problem: 'The mail server refuses iris@example.com.',
};

const stuckNews: StuckWork = {
  ...stuckMail,
  id: uuid(902),
  what: 'payment.captured',
  problem: 'order-service does not answer.',
};

const keptMail: KeptMail = {
  id: uuid(901),
  to: 'iris@example.com',
  subject: 'Your flowers are ordered (VT-4817AA)',
  writtenAt: '2026-11-22T09:00:00.000Z',
  text: 'Thank you.\n\nVetch\n',
};

export function desk(deliveries: DeskDelivery[]): Handlers {
  const stuck = [stuckMail];
  const stuckAtTill = [stuckNews];
  return [
    on(stuckWorkApi.list, () => ({ items: stuck })),
    on(stuckWorkApi.retry, ({ params }) => {
      const index = stuck.findIndex(({ id }) => id === params.id);
      if (index < 0) throw new AppError('stuck-work-not-found', 'This is not stuck any more.');
      stuck.splice(index, 1);
    }),
    on(stuckPaymentWorkApi.list, () => ({ items: stuckAtTill })),
    on(stuckPaymentWorkApi.retry, () => {
      stuckAtTill.length = 0;
    }),
    on(mailboxApi.list, () => ({ items: [keptMail] })),
    ...plans(),
    on(deskApi.day, ({ query: { date = DESK_DATE } }) => {
      const ofDay = deliveries.filter((delivery) => delivery.date === date);
      const stems = ofDay.length > 0 ? [{ key: 'rose-red', kind: 'rose', colour: 'red', count: 17 }] : [];
      return { date, deliveries: ofDay, stems, minutes: { taken: 140, of: 480 } };
    }),
    on(deskApi.move, ({ params, body }) => {
      const index = deliveries.findIndex((one) => one.id === params.deliveryId);
      const delivery = deliveries[index];
      if (!delivery?.next.includes(body.to)) {
        throw new AppError('illegal-delivery-transition', 'A delivery that is made cannot become in design.');
      }
      const moved = { ...delivery, fulfilment: body.to, next: [...(moves[body.to] ?? [])] };
      deliveries[index] = moved;
      return moved;
    }),
  ];
}

/** The days that are closed and the busy times that are planned. */
function plans(): Handlers {
  const closures: Closure[] = [];
  const peaks: Peak[] = [];
  const zones = plannedZones();
  return [
    on(zonesApi.list, () => ({ items: zones })),
    on(zonesApi.plan, ({ params: { key = '' }, body }) => {
      const index = zones.findIndex((zone) => zone.key === key);
      zones[index] = { key, ...body };
      return { key, ...body };
    }),
    on(peaksApi.list, () => ({ items: peaks })),
    on(peaksApi.plan, ({ params: { startsOn = '' }, body }) => {
      if (body.name === 'Christmas') throw new AppError('peaks-overlap', '“Advent” holds on these days.');
      peaks.push({ startsOn, ...body });
      return { startsOn, ...body };
    }),
    on(peaksApi.cancel, ({ params }) => {
      peaks.splice(
        peaks.findIndex(({ startsOn }) => startsOn === params.startsOn),
        1,
      );
    }),
    on(closuresApi.list, () => ({ items: closures })),
    on(closuresApi.close, ({ params: { date = '' }, body: { note } }) => {
      closures.push({ date, note });
      return { date, note };
    }),
    on(closuresApi.open, ({ params }) => {
      closures.splice(
        closures.findIndex(({ date }) => date === params.date),
        1,
      );
    }),
  ];
}
