import { basketsApi } from '@vetch/contracts/baskets';
import type { Endpoint } from '@vetch/contracts/endpoint';
import { ordersApi } from '@vetch/contracts/orders';
import type { CallOptions, ServiceClient } from '@vetch/service-kit/http/service-client';
import type { Request } from 'express';

/** Calls that end in a bank may take this long, in milliseconds. */
export const PAYMENT_DEADLINE_MS = 25_000;

/**
 * The API as this visitor sees it: their account's token, and their address so that limits count visitors, not the
 * storefront. What is the same for everybody is asked without a name.
 */
export function visitorApi(api: ServiceClient, req: Request): ServiceClient {
  return (endpoint, options = {}) => api(endpoint, { ...options, headers: visitorHeaders(endpoint, options, req) });
}

/** What a call says of this visitor, beside its own headers. */
export function visitorHeaders(
  endpoint: Endpoint,
  { headers }: CallOptions,
  req: Request,
): Record<string, string | undefined> {
  const token = isInOnesName(endpoint) ? req.session.tokens?.access : undefined;
  return { ...headers, 'x-forwarded-for': req.ip, ...(token && { authorization: `Bearer ${token}` }) };
}

/** Anyone may open a basket or order, but it belongs to whoever does. */
const isInOnesName = (endpoint: Endpoint): boolean =>
  endpoint.access !== 'public' || endpoint === basketsApi.open || endpoint === ordersApi.place;

/** The header that opens what a guest owns. */
export const guestToken = (token: string | undefined): Record<string, string> =>
  token ? { 'x-guest-token': token } : {};
