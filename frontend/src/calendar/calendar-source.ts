import { type Calendar, deliveryApi } from '@vetch/contracts/delivery';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';

/** How far ahead flowers can be ordered, in days. */
const DAYS = 60;
/** Every page shows something of the calendar, so it is asked for once in a while and not once a page. */
const FRESH_MS = 5_000;
const DEADLINE_MS = 2_000;

/** The shop's calendar, at most a few seconds old. */
export type CalendarSource = {
  /** Throws when the calendar cannot be had. */
  calendar(): Promise<Calendar>;
  /** For what can do without: `undefined` when the calendar cannot be had. */
  calendarIfAny(): Promise<Calendar | undefined>;
  /** For a form that comes back with what was typed: the last one there was, when a newer cannot be had. */
  calendarOrLast(): Promise<Calendar>;
  /** Forgets what is known, for when a refusal shows that it is wrong. */
  forget(): void;
};

export function createCalendarSource(api: ServiceClient): CalendarSource {
  let latest: Promise<Calendar> | undefined;
  let last: Calendar | undefined;
  let askedAt = 0;

  function calendar(): Promise<Calendar> {
    const now = performance.now();
    if (latest && now - askedAt < FRESH_MS) return latest;
    askedAt = now;
    const asking = api(deliveryApi.dates, { query: { days: DAYS }, deadlineMs: DEADLINE_MS }).then((read) => {
      last = read;
      return read;
    });
    // A failure is of that moment: whoever comes next asks again.
    asking.catch(() => {
      if (latest === asking) latest = undefined;
    });
    latest = asking;
    return asking;
  }

  return {
    calendar,
    calendarIfAny: () => calendar().catch(() => undefined),
    calendarOrLast: () =>
      calendar().catch((err: unknown) => {
        if (last) return last;
        throw err;
      }),
    forget: () => {
      latest = undefined;
    },
  };
}
