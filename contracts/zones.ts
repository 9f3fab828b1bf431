import { z } from 'zod';
import { lineOfText } from './contact.ts';
import { DeliveryMethod, SlotKey, ZoneTerms } from './delivery.ts';
import type { Api } from './endpoint.ts';
import { Cents, Currency } from './money.ts';

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time like 18:00.');

/** When a slot of a weekday runs in a zone (Monday is 1), until when it can be ordered, how many stops it has, what it adds. */
export const ZoneSlot = z
  .strictObject({
    weekday: z.int('Give the weekday as a number.').min(1, 'Monday is 1.').max(7, 'Sunday is 7.'),
    slot: SlotKey,
    /** Local times of the shop. */
    fromTime: TimeOfDay,
    toTime: TimeOfDay,
    cutOffDaysBefore: z.int('Give the days as a whole number.').min(0).max(14),
    cutOffTime: TimeOfDay,
    capacity: z.int('Give the stops as a whole number.').min(0).max(1_000, 'A slot has at most 1,000 stops.'),
    surchargeCents: Cents.max(10_000, 'A slot can cost at most 100.00 more.').default(0),
  })
  .refine(({ fromTime, toTime }) => fromTime < toTime, {
    path: ['toTime'],
    message: 'The slot ends before it begins.',
  });
export type ZoneSlot = z.infer<typeof ZoneSlot>;

/** The beginning of postcodes: an area (BS), a district (BS6), a sector (BS6 5) or one postcode. Empty: everywhere. */
export const PostcodePrefix = z
  .string()
  .trim()
  .overwrite((text) => text.toUpperCase().replaceAll(/\s+/g, ' '))
  .regex(/^([A-Z]{1,2}(\d[A-Z\d]?( \d([A-Z]{2})?)?)?)?$/, 'Give the beginning of a postcode, like BS, BS6 or BS6 5.');

const CENTS_MOST = 100_000;

export const PlanZone = z
  .strictObject({
    name: lineOfText('what the zone is called', 60),
    method: DeliveryMethod.default('delivery'),
    feeCents: Cents.max(CENTS_MOST, 'A delivery costs at most 1,000.00.'),
    freeOverCents: Cents.max(CENTS_MOST).nullable().default(null),
    minimumCents: Cents.max(CENTS_MOST).default(0),
    prefixes: z.array(PostcodePrefix).max(200, 'A zone has at most 200 beginnings of postcodes.').default([]),
    slots: z.array(ZoneSlot).max(7 * SlotKey.options.length),
  })
  .superRefine(({ method, slots, prefixes }, context) => {
    if (method === 'delivery' && prefixes.length === 0) {
      const message =
        'Give the beginning of at least one postcode; an empty one, “everywhere”, is all that no other zone has.';
      context.addIssue({ code: 'custom', path: ['prefixes'], message });
    }
    const seen = new Set<string>();
    slots.forEach(({ weekday, slot }, index) => {
      const key = `${weekday}/${slot}`;
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: ['slots', index],
          message: 'This slot of the weekday is there twice.',
        });
      }
      seen.add(key);
    });
    if (new Set(prefixes).size < prefixes.length) {
      context.addIssue({ code: 'custom', path: ['prefixes'], message: 'A beginning of a postcode is there twice.' });
    }
  })
  .meta({ id: 'PlanZone' });
export type PlanZone = z.infer<typeof PlanZone>;

export const ZoneKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,28}$/, 'A zone’s key is small letters, digits and hyphens, like around.');

export const Zone = z.object({ key: z.string(), ...PlanZone.shape }).meta({ id: 'Zone' });
export type Zone = z.infer<typeof Zone>;

export const ZoneList = z.object({ items: z.array(Zone) }).meta({ id: 'ZoneList' });

/** Where the shop delivers, as everybody may know it. */
export const DeliveryArea = z.object({ ...ZoneTerms.shape, prefixes: z.array(z.string()) });
export const DeliveryAreas = z
  .object({ currency: Currency, items: z.array(DeliveryArea), shopAddress: z.array(z.string()) })
  .meta({ id: 'DeliveryAreas' });
export type DeliveryAreas = z.infer<typeof DeliveryAreas>;

const Named = z.object({ key: ZoneKey });

export const zonesApi = {
  areas: {
    method: 'get',
    path: '/delivery-areas',
    summary: 'Where we deliver and for how much, and where flowers can be picked up',
    access: 'public',
    success: { status: 200, schema: DeliveryAreas },
    problems: [],
  },
  list: {
    method: 'get',
    path: '/zones',
    summary: 'The zones with their slots',
    access: 'florist',
    success: { status: 200, schema: ZoneList },
    problems: [],
  },
  plan: {
    method: 'put',
    path: '/zones/:key',
    summary: 'Set up a zone, or change one; what is ordered already stands',
    access: 'florist',
    params: Named,
    body: PlanZone,
    success: { status: 200, schema: Zone },
    problems: ['invalid-request', 'last-zone'],
  },
  remove: {
    method: 'delete',
    path: '/zones/:key',
    summary: 'Give up a zone; what is ordered already stands',
    access: 'florist',
    params: Named,
    success: { status: 204 },
    problems: ['invalid-request', 'last-zone'],
  },
} as const satisfies Api;
