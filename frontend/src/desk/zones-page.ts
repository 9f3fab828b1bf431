import type { Zone, ZoneSlot } from '@vetch/contracts/zones';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { isoWeekday } from '../wording/dates.ts';
import { plainAmount, price } from '../wording/money.ts';
import { capitalised, counted } from '../wording/numbers.ts';

export type ZonesInput = {
  readonly zones: readonly Zone[];
  readonly currency: string;
  readonly florist: string;
  /** What the tester found for a postcode: the zone, or why there is none. */
  readonly tried?: { readonly postcode: string; readonly found: string } | undefined;
  /** A form that was refused: which zone's, what was typed, what is wrong. */
  readonly refused?: { readonly key: string; readonly form: Form; readonly errors: readonly FormError[] };
};

/** How an empty beginning of a postcode is written. */
export const EVERYWHERE = 'everywhere';

/** The zones with what each costs and when it is driven to, each with a form, and a box to try a postcode. */
export function zonesPage({ zones, currency, florist, tried, refused }: ZonesInput) {
  return {
    head: head('Zones', {
      plainHeader: `Florist’s desk · ${florist}`,
      noStore: true,
      hasErrors: refused !== undefined,
    }),
    errors: refused?.errors ?? [],
    tried: tried ?? { postcode: '', found: '' },
    zones: zones.map((zone) => zoneOf(zone, currency, refused?.key === zone.key ? refused : undefined)),
  };
}

function zoneOf(zone: Zone, currency: string, refused: ZonesInput['refused']) {
  const typed = (id: string, value: string) => refused?.form.text(id) ?? value;
  const isDriven = zone.method === 'delivery';
  const specs = [
    { id: 'name', label: 'What it is called', value: zone.name },
    { id: 'fee', label: 'A delivery costs', value: plainAmount(zone.feeCents) },
    {
      ...{ id: 'freeOver', label: 'Free from', hint: 'Empty: never.' },
      value: zone.freeOverCents === null ? '' : plainAmount(zone.freeOverCents),
    },
    { id: 'minimum', label: 'For flowers of at least', value: plainAmount(zone.minimumCents) },
    {
      ...{
        id: 'prefixes',
        label: 'Beginnings of postcodes',
        wide: true,
        value: zone.prefixes.map((prefix) => prefix || EVERYWHERE).join(', '),
      },
      hint: `Like: BS1, BS6 5, BA. BS1 is the district, and does not mean BS16. “${EVERYWHERE}” is all that no other zone has.`,
    },
  ];
  return {
    title: capitalised(zone.name),
    action: `/desk/zones/${zone.key}`,
    isOpen: refused !== undefined,
    slots: zone.slots.map((slot) => slotInWords(slot, currency)),
    fields: (isDriven ? specs : specs.slice(0, 1)).map(({ value, id, ...spec }) =>
      field({ ...spec, id: `${id}-${zone.key}` }, typed(id, value), refused?.errors ?? []),
    ),
    rules: isDriven ? `${price(zone.feeCents, currency)} a delivery` : 'Picked up',
  };
}

/** "Monday, morning 08:00 to 12:00: 12 stops, orders until 18:00 the day before, £12 more". */
function slotInWords(slot: ZoneSlot, currency: string): string {
  const { weekday, cutOffDaysBefore: before, surchargeCents } = slot;
  const day = before === 0 ? 'on the day' : before === 1 ? 'the day before' : `${before} days before`;
  const more = surchargeCents > 0 ? `, ${price(surchargeCents, currency)} more` : '';
  const hours = `${slot.fromTime} to ${slot.toTime}`;
  return `${isoWeekday(weekday)}, ${slot.slot} ${hours}: ${counted(slot.capacity, 'stop')}, orders until ${slot.cutOffTime} ${day}${more}`;
}
