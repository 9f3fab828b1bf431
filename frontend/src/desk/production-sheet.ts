import type { DeskDay } from '@vetch/contracts/desk';
import { head } from '../frame/head.ts';
import { longDate } from '../wording/dates.ts';
import { stemsToPull, totalsOf } from './day-totals.ts';
import { jobOf } from './job.ts';

/** Everything to tie on a day, delivery by delivery, made for paper. */
export function productionSheet(day: DeskDay, florist: string) {
  const jobs = day.deliveries.filter(({ fulfilment }) => fulfilment !== 'cancelled').map(jobOf);
  return {
    head: head(`Production sheet, ${longDate(day.date)}`, {
      arts: jobs.flatMap((job) => job.lines.map((line) => line.art)),
      plainHeader: `Florist’s desk · ${florist}`,
      noStore: true,
      scripts: ['print-button.js'],
    }),
    heading: longDate(day.date),
    totals: totalsOf(day),
    back: `/desk?date=${day.date}`,
    stems: stemsToPull(day),
    jobs,
  };
}
