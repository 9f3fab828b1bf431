import type { Fulfilment } from '@vetch/contracts/delivery';

/** The moves with which flowers come to whoever they are for; each is an event of its order. */
export const ARRIVALS: readonly Fulfilment[] = ['delivered', 'collected'];

export const hasArrived = (fulfilment: Fulfilment): boolean => ARRIVALS.includes(fulfilment);
