import type { Basket } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import type { Form } from '../forms/form.ts';

/**
 * What the page showed, as one hidden field: what each line, each delivery and each slot that adds to one costs, and what a
 * code took off, like `line=4800 2026-11-24/1=595 2026-11-24/1/timed=1200 code=480`.
 */
export function seenOf({ lines, deliveries, discountCents }: Basket): string {
  return [
    ...lines.map(({ id, lineTotalCents }) => `${id}=${lineTotalCents}`),
    ...deliveries.flatMap(({ date, person, feeCents, slots }) => {
      const dearer = slots.filter(({ surchargeCents }) => surchargeCents > 0);
      return [
        `${date}/${person}=${feeCents}`,
        ...dearer.map(({ slot, surchargeCents }) => `${date}/${person}/${slot}=${surchargeCents}`),
      ];
    }),
    `code=${discountCents}`,
  ].join(' ');
}

type Expected = Pick<PlaceOrder, 'expectedTotalCents' | 'expectedLines' | 'expectedFees' | 'expectedDiscountCents'>;

/** Reads that field with the slots that were chosen. What makes no sense is left out; the total is compared all the same. */
export function expectedIn(form: Form): Expected {
  const seen = form.text('seen');
  const lines = [...seen.matchAll(/(?<=^| )([\da-f-]{36})=(\d{1,9})(?= |$)/g)];
  const fees = [...seen.matchAll(/(?<=^| )(\d{4}-\d\d-\d\d)\/(\d)=(\d{1,9})(?= |$)/g)];
  const dearer = new Map(
    [...seen.matchAll(/(?<=^| )([\d-]{10}\/\d\/[a-z]+)=(\d{1,9})(?= |$)/g)].map(([, key, cents]) => [
      key,
      Number(cents),
    ]),
  );
  const expectedFees = fees.map(([, date = '', person, cents], index) => {
    const slot = dearer.get(`${date}/${person}/${form.text(`slot-${index}`)}`) ?? 0;
    return { date, person: Number(person), feeCents: Number(cents) + slot, slot };
  });
  const [, off] = /(?:^| )code=(\d{1,8})(?= |$)/.exec(seen) ?? [];
  const forSlots = expectedFees.reduce((sum, { slot }) => sum + slot, 0);
  const expectedTotalCents = Number(form.text('expectedTotalCents')) + forSlots;
  if (lines.length === 0 || fees.length === 0) return { expectedTotalCents };
  return {
    expectedTotalCents,
    expectedLines: lines.map(([, lineId = '', cents]) => ({ lineId, totalCents: Number(cents) })),
    expectedFees: expectedFees.map(({ slot: _slot, ...fee }) => fee),
    ...(off && { expectedDiscountCents: Number(off) }),
  };
}
