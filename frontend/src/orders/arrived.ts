import type { Fulfilment } from '@vetch/contracts/delivery';

/** Whether the flowers are with whoever they are for: then there is something to say about them. */
export const hasArrived = (fulfilment: Fulfilment): boolean => fulfilment === 'delivered' || fulfilment === 'collected';
