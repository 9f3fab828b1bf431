import type { Closure } from '@vetch/contracts/closures';
import type { Calendar, Fulfilment, SlotKey } from '@vetch/contracts/delivery';
import type { DeskDay, DeskDelivery } from '@vetch/contracts/desk';
import { countedArt, silentArt } from '../art/art.ts';
import { head } from '../frame/head.ts';
import { sizeName, stemTotal } from '../wording/bouquets.ts';
import { addDays, longDate, weekday } from '../wording/dates.ts';
import { counted } from '../wording/numbers.ts';
import { hoursInWords } from '../wording/times.ts';
import { buyerCare, type RefusedCare } from './buyer-care.ts';
import { closingOf, type RefusedNote } from './closing.ts';
import { stemsToPull, totalsOf } from './day-totals.ts';
import { isMade, moveButton, statusPill } from './desk-words.ts';
import { jobOf } from './job.ts';
import { stuckRow } from './stuck-row.ts';
import type { StuckAt } from './stuck-work-routes.ts';

export type DeskInput = {
  readonly day: DeskDay;
  readonly calendar: Calendar | undefined;
  /** The days that are closed by hand. */
  readonly closures: readonly Closure[];
  readonly refusedNote?: RefusedNote;
  /** What the shop could not finish by itself. */
  readonly stuck: readonly StuckAt[];
  /** The delivery to show at the side; the first that is not made when it is not among them. */
  readonly chosen: string;
  readonly florist: string;
  readonly notice: string;
  /** For a new form that moves money. */
  readonly idempotencyKey: string;
  readonly refused?: RefusedCare;
};

const slotNames: readonly (readonly [SlotKey, string])[] = [
  ['timed', 'Timed'],
  ['morning', 'Morning'],
  ['afternoon', 'Afternoon'],
  ['evening', 'Evening'],
];

export function deskPage(input: DeskInput) {
  const { day, calendar, stuck, chosen, florist, notice, idempotencyKey, refused, refusedNote } = input;
  const { date, deliveries } = day;
  const shown =
    deliveries.find((delivery) => delivery.id === chosen) ??
    deliveries.find((delivery) => delivery.next.length > 0 && !isMade(delivery.fulfilment)) ??
    deliveries[0];
  const slots = slotsOf(deliveries, shown, date);
  const selected = shown && {
    ...selectedOf(shown, date),
    care: buyerCare(shown, date, idempotencyKey, refused),
  };
  return {
    head: head(`Desk, ${longDate(date)}`, {
      arts: [
        ...slots.flatMap((slot) => slot.rows.map((row) => row.art)),
        ...(selected?.lines.map((line) => line.art) ?? []),
      ],
      plainHeader: `Florist’s desk · ${florist}`,
      noStore: true,
      hasErrors: refused !== undefined || refusedNote !== undefined,
    }),
    errors: refused?.errors ?? refusedNote?.errors ?? [],
    closing: closingOf(date, input.closures, calendar, refusedNote),
    heading: longDate(date),
    stuck: stuck.map(stuckRow),
    totals: totalsOf(day),
    before: { href: `/desk?date=${addDays(date, -1)}`, label: weekday(addDays(date, -1)) },
    after: { href: `/desk?date=${addDays(date, 1)}`, label: weekday(addDays(date, 1)) },
    sheet: `/desk/sheet?date=${date}`,
    date,
    notice,
    slots,
    selected,
    stems: stemsToPull(day),
  };
}

function slotsOf(deliveries: readonly DeskDelivery[], shown: DeskDelivery | undefined, date: string) {
  return slotNames
    .map(([slot, name]) => {
      const inSlot = deliveries.filter((delivery) => delivery.slot === slot);
      const hours = inSlot.find((delivery) => delivery.method === 'delivery')?.hours ?? inSlot[0]?.hours;
      return {
        name,
        hours: hours ? hoursInWords(hours.from, hours.to) : '',
        ready: readyOf(inSlot),
        rows: inSlot.flatMap((delivery) => rowsOf(delivery, delivery === shown, date)),
      };
    })
    .filter((slot) => slot.rows.length > 0);
}

/** "2 of 4 ready"; what was cancelled is not waited for. */
function readyOf(deliveries: readonly DeskDelivery[]): string {
  const toMake = deliveries.filter(({ fulfilment }) => fulfilment !== 'cancelled');
  return `${toMake.filter(({ fulfilment }) => isMade(fulfilment)).length} of ${toMake.length} ready`;
}

/** One row for each bouquet; those of one delivery share its order and status. */
function rowsOf(delivery: DeskDelivery, selected: boolean, date: string) {
  return delivery.lines.map((line) => ({
    href: `/desk?date=${date}&delivery=${delivery.id}#delivery`,
    reference: delivery.orderReference,
    art: silentArt(line),
    name: line.quantity > 1 ? `${line.quantity} × ${line.name}` : line.name,
    size: `${sizeName(line)}, ${counted(stemTotal(line.recipe.stems), 'stem')}`,
    recipient: delivery.recipient.name,
    area: delivery.method === 'collection' ? 'Pick-up' : (delivery.recipient.postcode.split(' ')[0] ?? ''),
    status: statusPill(delivery),
    selected,
  }));
}

/** Until it is tied; the API looks again. */
const canReplace = ({ fulfilment }: DeskDelivery) => fulfilment === 'scheduled' || fulfilment === 'in_design';

function selectedOf(delivery: DeskDelivery, date: string) {
  const job = jobOf(delivery);
  return {
    ...job,
    status: statusPill(delivery),
    lines: delivery.lines.map((line, index) => ({
      ...job.lines[index],
      art: countedArt(line.name, line),
      replace: canReplace(delivery) ? `/desk/orders/${delivery.orderReference}/lines/${line.id}/substitution` : '',
    })),
    moves: delivery.next.map((to: Fulfilment, index) => ({
      action: `/desk/deliveries/${delivery.id}/moves`,
      hidden: [
        { name: 'to', value: to },
        { name: 'date', value: date },
      ],
      label: moveButton[to],
      look: index === 0 ? 'btn' : 'btn quiet',
    })),
  };
}
