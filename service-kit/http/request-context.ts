import { AsyncLocalStorage } from 'node:async_hooks';

/** What belongs to the request being worked on, wherever in the code that is. */
export type RequestContext = { readonly requestId: string };

export const requestContext = new AsyncLocalStorage<RequestContext>();

/** Sent with every call to another process, so that one request can be followed through all their logs. */
export const REQUEST_ID = 'x-request-id';
