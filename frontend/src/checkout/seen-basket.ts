import type { Basket } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';

/** What each line and each delivery cost on the page, and what a code took off, as one hidden field: `line=4800 2026-11-24=595 code=480`. */
export const seenOf = ({ lines, deliveries, discountCents }: Basket): string =>
  [
    ...lines.map(({ id, lineTotalCents }) => `${id}=${lineTotalCents}`),
    ...deliveries.map(({ date, feeCents }) => `${date}=${feeCents}`),
    `code=${discountCents}`,
  ].join(' ');

/** Reads that field. What makes no sense is left out; the total is compared all the same. */
export function expectedIn(seen: string): Pick<PlaceOrder, 'expectedLines' | 'expectedFees' | 'expectedDiscountCents'> {
  const lines = [...seen.matchAll(/(?<=^| )([\da-f-]{36})=(\d{1,9})(?= |$)/g)];
  const fees = [...seen.matchAll(/(?<=^| )(\d{4}-\d\d-\d\d)=(\d{1,9})(?= |$)/g)];
  const [, off] = /(?:^| )code=(\d{1,8})(?= |$)/.exec(seen) ?? [];
  if (lines.length === 0 || fees.length === 0) return {};
  return {
    expectedLines: lines.map(([, lineId = '', cents]) => ({ lineId, totalCents: Number(cents) })),
    expectedFees: fees.map(([, date = '', cents]) => ({ date, feeCents: Number(cents) })),
    ...(off && { expectedDiscountCents: Number(off) }),
  };
}
