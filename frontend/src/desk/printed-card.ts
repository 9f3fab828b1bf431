import type { OrderLine } from '@vetch/contracts/order';

/** A code as it is printed: "7K3M-9QXT". */
export const printedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** What the florist prints for a bouquet, and what not to say. The order's reference is not on it: it leads to the buyer. */
export function printedCard({ cardMessage, anonymous, careCode }: OrderLine) {
  return {
    text: cardMessage,
    none: cardMessage === '' ? 'No card' : '',
    discretion: anonymous ? 'Anonymous: say to nobody who sent it.' : '',
    carePath: careCode ? `/care/${printedCode(careCode)}` : '',
  };
}
