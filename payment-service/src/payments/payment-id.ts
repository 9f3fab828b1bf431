import { paymentsApi } from '@vetch/contracts/payments';
import type { Request } from 'express';
import { paymentNotFound } from './payment-repository.ts';

/** The payment that a path names. What is no id names no payment. */
export function paymentIdOf(req: Request): string {
  const params = paymentsApi.get.params.safeParse(req.params);
  if (!params.success) throw paymentNotFound();
  return params.data.paymentId;
}
