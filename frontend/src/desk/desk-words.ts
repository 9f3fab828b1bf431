import type { Fulfilment } from '@vetch/contracts/delivery';
import type { DeskDelivery } from '@vetch/contracts/desk';

export type Pill = { readonly text: string; readonly look: '' | 'good' | 'warn' | 'acc' };

const pills: Readonly<Record<Fulfilment, Pill>> = {
  scheduled: { text: 'To make', look: '' },
  in_design: { text: 'On the bench', look: 'warn' },
  made: { text: 'Tied', look: 'good' },
  ready: { text: 'Ready', look: 'good' },
  out_for_delivery: { text: 'On its way', look: 'acc' },
  delivered: { text: 'Delivered', look: 'good' },
  collected: { text: 'Picked up', look: 'good' },
  carded: { text: 'Card left', look: 'warn' },
  returned: { text: 'Back here', look: 'warn' },
  cancelled: { text: 'Cancelled', look: '' },
};

const waiting = {
  answer: { text: 'Waits for an answer', look: 'warn' },
  stems: { text: 'Waits for stems', look: 'warn' },
} as const satisfies Record<string, Pill>;

/** How a delivery stands, in the florist's words. */
export const statusPill = ({ fulfilment, waitsFor }: Pick<DeskDelivery, 'fulfilment' | 'waitsFor'>): Pill =>
  waitsFor ? waiting[waitsFor] : pills[fulfilment];

/** What a florist presses to move a delivery there. */
export const moveButton: Readonly<Record<Fulfilment, string>> = {
  scheduled: 'Back to the list',
  in_design: 'Put on the bench',
  made: 'Mark as tied',
  ready: 'Mark as ready',
  out_for_delivery: 'Send it out',
  delivered: 'Delivered',
  collected: 'Hand it over',
  carded: 'Left a card',
  returned: 'Brought back',
  cancelled: 'Cancel',
};

const made: readonly Fulfilment[] = [
  'made',
  'ready',
  'out_for_delivery',
  'delivered',
  'collected',
  'carded',
  'returned',
];

/** Whether nothing is left to tie. */
export const isMade = (fulfilment: Fulfilment): boolean => made.includes(fulfilment);
