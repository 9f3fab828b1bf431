import type { PaymentStatus } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';

/** The whole life of a payment. Anything not listed is refused. */
export const moves: Record<PaymentStatus, readonly PaymentStatus[]> = {
  processing: ['authorised', 'requires_action', 'declined', 'voided'],
  requires_action: ['authorised', 'declined', 'voided'],
  authorised: ['captured', 'voided'],
  declined: [],
  captured: [],
  voided: [],
};

export const mayMove = (from: PaymentStatus, to: PaymentStatus): boolean => moves[from].includes(to);

/** Whether only the bank knows how the payment ends. */
export const isUndecided = (status: PaymentStatus): boolean => status === 'processing' || status === 'requires_action';

/** The ledger entry that a move makes: what was never authorised here needs no letting go. */
export function entryOf(from: PaymentStatus, to: PaymentStatus): 'authorised' | 'captured' | 'voided' | undefined {
  if (to === 'authorised' || to === 'captured') return to;
  return from === 'authorised' && to === 'voided' ? 'voided' : undefined;
}

const subjects: Record<PaymentStatus, string> = {
  processing: 'A payment that the bank has not decided on',
  requires_action: 'A payment that waits for its owner’s approval',
  authorised: 'An authorised payment',
  declined: 'A declined payment',
  captured: 'A captured payment',
  voided: 'A voided payment',
};

/** What people do to a payment that may be refused because of its state. */
export type Deed = 'captured' | 'voided' | 'refunded' | 'approved' | 'refused';

/** The caller reads `paymentStatus` to know what stands in the way. */
export function illegalMove(status: PaymentStatus, deed: Deed): AppError {
  const message = `${subjects[status]} cannot be ${deed}.`;
  return new AppError('illegal-payment-transition', message, { paymentStatus: status });
}
