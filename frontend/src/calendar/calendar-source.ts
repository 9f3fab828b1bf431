import { type Calendar, deliveryApi } from '@vetch/contracts/delivery';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import type { Destination } from '../where/destination.ts';

/** How far ahead flowers can be ordered, in days. */
const DAYS = 60;
/** Every page shows something of the calendar, so it is asked for once in a while and not once a page. */
const FRESH_MS = 5_000;
const DEADLINE_MS = 2_000;
/** So many calendars are kept: of places, and of bouquets. */
const MOST_CALENDARS = 300;

/** Whose days: where it goes, and the bouquet that is to be tied. Without either, the shop's own area and any bouquet. */
export type CalendarOf = Destination & { readonly slug?: string; readonly size?: string };

/** The shop's calendars, at most a few seconds old. */
export type CalendarSource = {
  /** Throws when the calendar cannot be had, or nobody drives there (`out-of-area`). */
  calendar(of?: CalendarOf): Promise<Calendar>;
  /** For what can do without: `undefined` when the calendar cannot be had. */
  calendarIfAny(of?: CalendarOf): Promise<Calendar | undefined>;
  /** For a form that comes back with what was typed: the last one there was, when a newer cannot be had. */
  calendarOrLast(of?: CalendarOf): Promise<Calendar>;
  /** Forgets what is known, for when a refusal shows that it is wrong. */
  forget(): void;
};

type Kept = { latest?: Promise<Calendar> | undefined; last?: Calendar; askedAt: number };

export function createCalendarSource(api: ServiceClient): CalendarSource {
  const calendars = new Map<string, Kept>();

  function keptFor(of: CalendarOf): Kept {
    const key = JSON.stringify([of.method, of.postcode, of.slug, of.size]);
    const kept = calendars.get(key) ?? { askedAt: Number.NEGATIVE_INFINITY };
    calendars.delete(key);
    calendars.set(key, kept);
    const [oldest] = calendars.keys();
    if (calendars.size > MOST_CALENDARS && oldest !== undefined) calendars.delete(oldest);
    return kept;
  }

  function calendar(of: CalendarOf = {}): Promise<Calendar> {
    const kept = keptFor(of);
    const now = performance.now();
    if (kept.latest && now - kept.askedAt < FRESH_MS) return kept.latest;
    kept.askedAt = now;
    const asking = api(deliveryApi.dates, { query: { days: DAYS, ...of }, deadlineMs: DEADLINE_MS }).then((read) => {
      kept.last = read;
      return read;
    });
    // A failure is of that moment: whoever comes next asks again.
    asking.catch(() => {
      if (kept.latest === asking) kept.latest = undefined;
    });
    kept.latest = asking;
    return asking;
  }

  return {
    calendar,
    calendarIfAny: (of) => calendar(of).catch(() => undefined),
    calendarOrLast: (of = {}) =>
      calendar(of).catch((err: unknown) => {
        const { last } = keptFor(of);
        if (last) return last;
        throw err;
      }),
    forget: () => {
      for (const kept of calendars.values()) kept.latest = undefined;
    },
  };
}
