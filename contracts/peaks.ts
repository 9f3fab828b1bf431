import { z } from 'zod';
import { lineOfText } from './contact.ts';
import { DeliveryDate } from './delivery.ts';
import type { Api } from './endpoint.ts';
import { Cents } from './money.ts';

/** So many days a busy time lasts at most; both ends are included. */
export const MOST_PEAK_DAYS = 31;

/** A busy time with rules of its own, by delivery date. What is null stays as on any other day. */
export const PlanPeak = z
  .strictObject({
    endsOn: DeliveryDate,
    name: lineOfText('what the time is called', 60),
    /** How many stops fit into each slot of each zone; a timed slot keeps its own. */
    slotCapacity: z.int('Give the stops in each slot as a whole number.').min(0).max(1_000).nullable().default(null),
    /** How long the florists can tie on each day, in minutes. */
    minutes: z.int('Give the minutes of each day as a whole number.').min(0).max(100_000).nullable().default(null),
    /** What a delivery costs more. */
    surchargeCents: Cents.max(10_000, 'A delivery can cost at most 100.00 more.').default(0),
    /** An occasion: only its bouquets are tied in this time, so that many can be. */
    range: z.string().trim().min(1).max(30).nullable().default(null),
    /** Holds where it comes before a slot’s own; the time is the shop’s. */
    cutOff: z
      .strictObject({
        daysBefore: z.int().min(0).max(14, 'Choose a cut-off within the two weeks before.'),
        time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time of the cut-off like 18:00.'),
      })
      .nullable()
      .default(null),
  })
  .meta({ id: 'PlanPeak' });
export type PlanPeak = z.infer<typeof PlanPeak>;

export const Peak = z.object({ startsOn: z.iso.date(), ...PlanPeak.shape }).meta({ id: 'Peak' });
export type Peak = z.infer<typeof Peak>;

export const PeakList = z.object({ items: z.array(Peak) }).meta({ id: 'PeakList' });

const First = z.object({ startsOn: DeliveryDate });

export const peaksApi = {
  list: {
    method: 'get',
    path: '/peaks',
    summary: 'The busy times that are not over',
    access: 'florist',
    success: { status: 200, schema: PeakList },
    problems: [],
  },
  plan: {
    method: 'put',
    path: '/peaks/:startsOn',
    summary: `Plan a busy time of at most ${MOST_PEAK_DAYS} days; it begins and ends by itself, and what is ordered already stands`,
    access: 'florist',
    params: First,
    body: PlanPeak,
    success: { status: 200, schema: Peak },
    problems: ['invalid-request', 'date-not-offered', 'peaks-overlap'],
  },
  cancel: {
    method: 'delete',
    path: '/peaks/:startsOn',
    summary: 'Take a busy time off the calendar',
    access: 'florist',
    params: First,
    success: { status: 204 },
    problems: ['invalid-request'],
  },
} as const satisfies Api;
