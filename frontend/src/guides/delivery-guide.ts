import type { Calendar, CalendarDay } from '@vetch/contracts/delivery';
import type { DeliveryAreas } from '@vetch/contracts/zones';
import { deliveryHours, deliveryWeekdays, openDays, slotInWords } from '../calendar/calendar-words.ts';
import { head } from '../frame/head.ts';
import { drivenTo } from '../where/where-page.ts';
import { longDate } from '../wording/dates.ts';
import { momentInWords } from '../wording/times.ts';

/** Days in the table; the bouquets' pages have them all. */
const DAYS = 7;

/** When and for how much, as the calendar has it today. */
export function deliveryGuide({ calendar }: { readonly calendar: Calendar }, areas: DeliveryAreas) {
  const hours = deliveryHours(calendar);
  return {
    head: head('Delivery and timings', {
      canonical: '/delivery',
      description: 'When we deliver, until when to order, and what it costs.',
    }),
    when: `${whatIn(calendar)} ${deliveryWeekdays(calendar)}${hours ? `, ${hours}` : ''}.`,
    areas: drivenTo(areas),
    collection: areas.items.some(({ method }) => method === 'collection') ? areas.shopAddress.join(', ') : '',
    days: openDays(calendar)
      .slice(0, DAYS)
      .map((day) => dayOf(day, calendar)),
    closures: calendar.days
      .filter((day) => day.closed === 'closed')
      .map(({ date, note }) => (note ? `${longDate(date)}: ${note}` : longDate(date))),
  };
}

const dayOf = ({ date, slots, cutOffAt }: CalendarDay, { timeZone }: Calendar) => ({
  date: longDate(date),
  slots: slots.filter((slot) => slot.closed === null).map(slotInWords),
  orderBy: cutOffAt ? momentInWords(timeZone, cutOffAt) : '',
});

/** "In Bristol we deliver", "From the shop you can pick up". */
const whatIn = ({ zone }: Calendar): string =>
  zone.method === 'collection' ? 'From the shop you can pick up' : `In the zone “${zone.name}” we deliver`;
