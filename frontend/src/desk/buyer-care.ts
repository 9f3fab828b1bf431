import type { DeskDelivery } from '@vetch/contracts/desk';
import type { OrderStatus } from '@vetch/contracts/order';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';

/** A form of the desk that was refused: what was typed, and what is wrong with it. */
export type RefusedCare = {
  readonly what: 'refunds' | 'cancellation';
  readonly form: Form;
  readonly errors: FormError[];
};

const canCancel = new Set<OrderStatus>(['placed', 'confirmed']);
const canRefund = new Set<OrderStatus>(['placed', 'confirmed', 'completed']);

/** What the florist can do for the buyer of an order: give a part of the money back, or call all of it off. */
export function buyerCare(
  { id, orderReference, orderStatus }: DeskDelivery,
  date: string,
  idempotencyKey: string,
  refused?: RefusedCare,
) {
  const inputs = (what: RefusedCare['what']) => {
    const { form, errors } = refused?.what === what ? refused : { form: undefined, errors: [] };
    return { typed: (name: string) => form?.text(name) ?? '', errors };
  };
  const form = (what: RefusedCare['what'], label: string, button: string) => ({
    label,
    button,
    action: `/desk/orders/${orderReference}/${what}`,
    open: refused?.what === what,
    hidden: Object.entries({ delivery: id, date, idempotencyKey }).map(([name, value]) => ({ name, value })),
  });
  const [refund, cancel] = [inputs('refunds'), inputs('cancellation')];
  const amount = { id: 'amount', label: 'Amount in pounds', hint: 'Like 12.50.' };
  const reason = { label: 'Reason', hint: 'The buyer reads it.', wide: true };
  return [
    ...(canRefund.has(orderStatus)
      ? [
          {
            ...form('refunds', 'Give money back', 'Give it back'),
            fields: [
              field(amount, refund.typed('amount'), refund.errors),
              field({ ...reason, id: 'refund-reason' }, refund.typed('refund-reason'), refund.errors),
            ],
          },
        ]
      : []),
    ...(canCancel.has(orderStatus)
      ? [
          {
            ...form('cancellation', 'Cancel the order', 'Cancel it and refund all'),
            fields: [field({ ...reason, id: 'cancel-reason' }, cancel.typed('cancel-reason'), cancel.errors)],
          },
        ]
      : []),
  ];
}
