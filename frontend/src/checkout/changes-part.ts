import { BasketChange } from '@vetch/contracts/place-order';
import type { AppError } from '@vetch/service-kit/http/app-error';
import { z } from 'zod';
import { longDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';

/** What changed since the page was drawn, as the refusal lists it. */
export const changesIn = (refusal: AppError): BasketChange[] =>
  z.array(BasketChange).safeParse(refusal.extra.changes).data ?? [];

/** The changes as rows: what it is about, what it was, what it is. One without amounts is a sentence. */
export function changesPart(changes: readonly BasketChange[], currency: string) {
  const cents = (value: number | null, none: string) => {
    if (value === null) return none;
    return value === 0 ? 'free' : amount(value, currency);
  };
  return changes.map(({ what, about, detail, wasCents, nowCents }) => {
    if (what === 'promotion') return { label: about ? `Code ${about}: ${detail}` : detail, amounts: false };
    const hasAmounts = wasCents !== null || nowCents !== null;
    return {
      label: hasAmounts ? labelOf(what, about) : detail,
      amounts: hasAmounts && { was: cents(wasCents, 'not there'), now: cents(nowCents, 'gone') },
    };
  });
}

function labelOf(what: string, about: string): string {
  if (what === 'total') return 'Total';
  if (what !== 'delivery-fee') return about;
  return /^\d{4}-\d\d-\d\d$/.test(about) ? `Delivery on ${longDate(about)}` : 'Delivery';
}
