import type { Closure } from '@vetch/contracts/closures';
import type { Calendar } from '@vetch/contracts/delivery';
import { field } from '../forms/field.ts';
import type { FormError } from '../forms/form-errors.ts';
import { dayIn } from '../wording/times.ts';

/** A note that was refused. */
export type RefusedNote = { readonly note: string; readonly errors: FormError[] };

/** Whether the day can be ordered, and the form that changes it; nothing for a day that is over. */
export function closingOf(
  date: string,
  closures: readonly Closure[],
  calendar: Calendar | undefined,
  refused?: RefusedNote,
) {
  const today = calendar ? dayIn(calendar.timeZone, calendar.now) : '';
  if (date < today) return undefined;
  const closure = closures.find((one) => one.date === date);
  if (closure) {
    const reopen = { action: `/desk/days/${date}/opening`, label: 'Open it again', look: 'btn quiet sm' };
    return { words: `Closed to new orders: ${closure.note}`, reopen };
  }
  const spec = { id: 'note', label: 'Why', hint: 'Shoppers read it. What is ordered already stands.', wide: true };
  return {
    label: date === today ? 'Close the rest of today' : 'Close this day',
    action: `/desk/days/${date}/closing`,
    note: field(spec, refused?.note ?? '', refused?.errors ?? []),
    open: refused !== undefined,
  };
}
