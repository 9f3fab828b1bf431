import type { Recipient } from '@vetch/contracts/recipient';

/** An address as it is written on an envelope, a line each. */
export const addressLines = (to: Recipient): string[] =>
  [to.name, to.unit, to.place, to.line1, to.line2, to.town, to.postcode].filter((line) => line !== undefined);
