import { z } from 'zod';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';

export const DeliveryDate = z.iso.date('Choose a delivery date, like 2026-11-24.');

export const SlotKey = z.enum(['morning', 'afternoon', 'evening'], 'Choose a time of day.');
export type SlotKey = z.infer<typeof SlotKey>;

/** Why a day or a slot cannot be chosen. */
export const ClosedReason = z.enum(['past', 'too-far-ahead', 'not-a-delivery-day', 'closed', 'cut-off-passed', 'full']);
export type ClosedReason = z.infer<typeof ClosedReason>;

/** A part of a day; `from` and `to` are local times of the shop, "08:00". */
export const Slot = z.object({
  slot: SlotKey,
  label: z.string(),
  from: z.string(),
  to: z.string(),
  closed: ClosedReason.nullable(),
});
export type Slot = z.infer<typeof Slot>;

/** A day on the calendar: open when `closed` is null. `cutOffAt` is the last instant at which one of its open slots can be had. */
export const CalendarDay = z.object({
  date: z.iso.date(),
  closed: ClosedReason.nullable(),
  note: z.string().nullable(),
  cutOffAt: z.iso.datetime().nullable(),
  /** How many days of notice a bouquet may need to be had on that day; null when it is closed. */
  notice: z.int().nullable(),
  /** A busy time with rules of its own; a delivery costs so much more. */
  peak: z
    .object({
      name: z.string(),
      surchargeCents: Cents,
      /** The occasion whose bouquets are the only ones on that day. */
      range: z.string().nullable(),
    })
    .nullable(),
  slots: z.array(Slot),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

export const CalendarQuery = z.object({
  days: z.coerce.number().int().min(1).max(60, 'Ask for at most 60 days.').default(14),
});

export const Calendar = z
  .object({
    timeZone: z.string(),
    now: z.iso.datetime(),
    currency: Currency,
    feeCents: Cents,
    freeOverCents: Cents,
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
    problems: ['invalid-request'],
  },
} as const satisfies Api;
