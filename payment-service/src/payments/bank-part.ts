import type { PaymentStatus } from '@vetch/contracts/payment';
import type { BankState } from '../bank/bank.ts';

/** Stands in for the bank's word on a payment of which it moves nothing: nobody has to be asked. */
export const said = (status: PaymentStatus): BankState => ({ status, refusal: null });
