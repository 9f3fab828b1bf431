import type { Peak } from '@vetch/contracts/peaks';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { longDate } from '../wording/dates.ts';
import { price } from '../wording/money.ts';
import { counted } from '../wording/numbers.ts';

export type PeaksInput = {
  readonly peaks: readonly Peak[];
  readonly currency: string;
  readonly florist: string;
  readonly form: Form;
  readonly errors: readonly FormError[];
};

/** The busy times that are planned, and the form that plans another. */
export function peaksPage({ peaks, currency, florist, form, errors }: PeaksInput) {
  return {
    head: head('Busy times', {
      plainHeader: `Florist’s desk · ${florist}`,
      noStore: true,
      hasErrors: errors.length > 0,
    }),
    errors,
    peaks: peaks.map((peak) => ({
      name: peak.name,
      days:
        peak.startsOn === peak.endsOn
          ? longDate(peak.startsOn)
          : `${longDate(peak.startsOn)} to ${longDate(peak.endsOn)}`,
      rules: rulesOf(peak, currency),
      remove: { action: `/desk/peaks/${peak.startsOn}/removal`, label: 'Take it off', look: 'btn quiet sm' },
    })),
    fields: specs.map((spec) => field(spec, form.text(spec.id), errors)),
  };
}

const daysBefore = (days: number) =>
  days === 0 ? 'on the day' : days === 1 ? 'the day before' : `${days} days before`;

/** "16 stops in each slot, 600 minutes a day, £2.50 more a delivery, orders until 16:00 the day before". */
function rulesOf({ slotCapacity, minutes, surchargeCents, cutOff, range }: Peak, currency: string): string {
  const rules = [
    slotCapacity === null ? '' : `${counted(slotCapacity, 'stop')} in each slot`,
    minutes === null ? '' : `${counted(minutes, 'minute')} a day`,
    surchargeCents === 0 ? '' : `${price(surchargeCents, currency)} more a delivery`,
    range === null ? '' : `only bouquets for ${range}`,
    cutOff ? `orders until ${cutOff.time} ${daysBefore(cutOff.daysBefore)}` : '',
  ].filter(Boolean);
  return rules.length > 0 ? rules.join(', ') : 'as on any other day';
}

const specs = [
  { id: 'name', label: 'What it is called', hint: 'Shoppers read it, like: Mother’s Day.', wide: true },
  { id: 'startsOn', label: 'First day', type: 'date' },
  { id: 'endsOn', label: 'Last day', type: 'date' },
  {
    id: 'slotCapacity',
    label: 'Stops in each slot',
    inputmode: 'numeric',
    hint: 'Of each zone. Empty: as on any other day.',
  },
  { id: 'minutes', label: 'Minutes to tie, each day', inputmode: 'numeric', hint: 'Empty: as on any other day.' },
  { id: 'range', label: 'Only bouquets for', hint: 'An occasion, like: romance. Empty: every bouquet.' },
  { id: 'surcharge', label: 'A delivery costs more', placeholder: '2.50', hint: 'By the day of the delivery.' },
  { id: 'cutOffDays', label: 'Order so many days before', inputmode: 'numeric', hint: 'Empty: as on any other day.' },
  { id: 'cutOffTime', label: 'Until', placeholder: '18:00', hint: 'By the shop’s clock.' },
] as const;
