import { OrderReference } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { CallOptions } from '@vetch/service-kit/http/service-client';
import type { Request } from 'express';
import { tokenOfOrder } from '../visit/guest-orders.ts';
import { guestToken } from '../visit/visitor-api.ts';

/** How to ask for the order in the address, with the key that this browser has for it. */
export function orderCall(
  req: Request<{ reference: string }>,
  headers: Record<string, string | undefined> = {},
): Required<Pick<CallOptions, 'params' | 'headers'>> {
  const reference = OrderReference.safeParse(req.params.reference).data;
  if (!reference) throw new AppError('order-not-found', 'An order reference looks like VT-7K3M9Q.');
  return { params: { reference }, headers: { ...headers, ...guestToken(tokenOfOrder(req.session, reference)) } };
}
