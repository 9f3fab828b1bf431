import { z } from 'zod';
import { PostcodeOrDistrict } from './contact.ts';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';

export const DeliveryDate = z.iso.date('Choose a delivery date, like 2026-11-24.');

export const SlotKey = z.enum(['timed', 'morning', 'afternoon', 'evening'], 'Choose a time of day.');
export type SlotKey = z.infer<typeof SlotKey>;

/** How the flowers get there: driven to the door, or kept at the shop for whoever comes for them. */
export const DeliveryMethod = z.enum(['delivery', 'collection'], 'Choose delivery or collection.');
export type DeliveryMethod = z.infer<typeof DeliveryMethod>;

/**
 * Why a day or a slot cannot be chosen. The last three are about the bouquet: it needs longer, a stem of it is not in
 * season, or it is not among those of a busy time.
 */
export const ClosedReason = z.enum([
  ...['past', 'too-far-ahead', 'not-a-delivery-day', 'closed', 'cut-off-passed', 'full'],
  ...['lead-time', 'out-of-season', 'not-in-range'],
] as const);
export type ClosedReason = z.infer<typeof ClosedReason>;

/** A part of a day; `from` and `to` are local times of the shop, "08:00". */
export const Slot = z.object({
  slot: SlotKey,
  label: z.string(),
  from: z.string(),
  to: z.string(),
  /** What it costs beside the delivery. */
  surchargeCents: Cents,
  closed: ClosedReason.nullable(),
});
export type Slot = z.infer<typeof Slot>;

/** A day on the calendar: open when `closed` is null. `cutOffAt` is the last instant at which one of its open slots can be had. */
export const CalendarDay = z.object({
  date: z.iso.date(),
  closed: ClosedReason.nullable(),
  /** Words that go with `closed`: why the shop is shut, or “no tulips until March”. */
  note: z.string().nullable(),
  cutOffAt: z.iso.datetime().nullable(),
  /** A busy time with rules of its own; a delivery costs so much more. */
  peak: z
    .object({
      name: z.string(),
      surchargeCents: Cents,
      /** An occasion: only its bouquets are tied on this day. */
      range: z.string().nullable(),
    })
    .nullable(),
  /** The longest notice in days, up to 14, that a bouquet can need and still be had on this day; null when none can. */
  notice: z.int().nullable(),
  slots: z.array(Slot),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/** The terms of one zone. `freeOverCents` is null where delivery is never free; below `minimumCents` nobody drives there. */
export const ZoneTerms = z.object({
  key: z.string(),
  name: z.string(),
  method: DeliveryMethod,
  feeCents: Cents,
  freeOverCents: Cents.nullable(),
  minimumCents: Cents,
});
export type ZoneTerms = z.infer<typeof ZoneTerms>;

export const CalendarQuery = z.object({
  days: z.coerce.number().int().min(1).max(60, 'Ask for at most 60 days.').default(14),
  /** Where it goes; without it the shop’s own area is meant. */
  postcode: PostcodeOrDistrict.optional(),
  method: DeliveryMethod.default('delivery'),
  /** The bouquet that is to be tied; without it any that is in season and needs no notice. */
  slug: z.string().max(80).optional(),
  size: z.string().max(20).default('classic'),
});
export type CalendarQuery = z.infer<typeof CalendarQuery>;

export const Calendar = z
  .object({
    timeZone: z.string(),
    now: z.iso.datetime(),
    currency: Currency,
    /** Where these days and fees hold. */
    zone: ZoneTerms,
    /** The next cut-off that is still ahead and the first day it is for. */
    next: z.object({ date: z.iso.date(), cutOffAt: z.iso.datetime() }).nullable(),
    days: z.array(CalendarDay),
  })
  .meta({ id: 'Calendar' });
export type Calendar = z.infer<typeof Calendar>;

export const IfNobodyIn = z.enum(['neighbour', 'safe-place', 'bring-back'], 'Choose what to do if nobody is in.');
export type IfNobodyIn = z.infer<typeof IfNobodyIn>;

export const Fulfilment = z.enum([
  'scheduled',
  'in_design',
  'made',
  'ready',
  'out_for_delivery',
  'delivered',
  'carded',
  'returned',
  'collected',
  'cancelled',
]);
export type Fulfilment = z.infer<typeof Fulfilment>;

export const deliveryApi = {
  dates: {
    method: 'get',
    path: '/delivery-dates',
    summary: 'The days we deliver on, and why not on the others',
    access: 'public',
    query: CalendarQuery,
    success: { status: 200, schema: Calendar },
    problems: [
      'invalid-request',
      'out-of-area',
      'no-collection',
      'bouquet-not-found',
      'bouquet-withdrawn',
      'size-not-offered',
    ],
  },
} as const satisfies Api;
