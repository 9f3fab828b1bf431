import type { Slot } from '@vetch/contracts/delivery';
import type { Form } from '../forms/form.ts';
import { errorAt } from '../forms/form-errors.ts';
import { longDate } from '../wording/dates.ts';
import { price } from '../wording/money.ts';
import { personInWords } from '../wording/people.ts';
import { hoursInWords } from '../wording/times.ts';
import { firstOfPerson } from './checkout-form.ts';
import type { CheckoutInput } from './checkout-page.ts';
import { collectorPart, recipientPart } from './recipient-part.ts';

type Received = Pick<CheckoutInput, 'basket' | 'collection' | 'form' | 'errors'>;

/** When one delivery comes, and who receives it: the person of an earlier one, unless it is somebody else's. */
export function receivedPart({ basket, collection, form, errors }: Received, index: number) {
  const { deliveries } = basket;
  const { date = '', person = 1, slots = [] } = deliveries[index] ?? {};
  const several = new Set(deliveries.map((delivery) => delivery.person)).size > 1;
  return {
    index,
    date: several ? `${longDate(date)}, for ${personInWords(person)}` : longDate(date),
    slots: slotsOf(slots, basket.currency, index, form),
    slotError: errorAt(errors, `slot-${index}`),
    recipient: recipientPart(index, form, errors),
    collector: collectorPart(index, form, errors),
    /** Whether somebody comes to the shop for it. */
    comes: collection !== undefined,
    /** Whether somebody was asked for already who may receive this one too. */
    canBeSame: firstOfPerson(deliveries, index) !== index,
    toOther: form.text(`who-${index}`) === 'other',
  };
}

/** The slots of a day. The first that can be chosen and costs nothing more is; an error leads to it. */
function slotsOf(slots: readonly Slot[], currency: string, index: number, form: Form) {
  const open = slots.filter((slot) => slot.closed === null);
  const firstOpen = (open.find(({ surchargeCents }) => surchargeCents === 0) ?? open[0])?.slot;
  const typed = form.text(`slot-${index}`);
  // One that does not run where it goes makes way for one that does.
  const wanted = slots.some(({ slot }) => slot === typed) ? typed : firstOpen;
  return slots.map((slot) => ({
    id: slot.slot === firstOpen ? `slot-${index}` : `slot-${index}-${slot.slot}`,
    value: slot.slot,
    label: slot.label,
    hours: hoursInWords(slot.from, slot.to),
    more: slot.surchargeCents > 0 ? `+${price(slot.surchargeCents, currency)}` : '',
    cents: slot.surchargeCents,
    why: slot.closed ? whyClosed(slot) : '',
    checked: slot.closed === null && slot.slot === wanted,
  }));
}

const whyClosed = ({ closed }: Slot): string => (closed === 'full' ? 'Full' : 'Too late to order');
