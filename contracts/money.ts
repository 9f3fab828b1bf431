import { z } from 'zod';

/** An amount in minor units of the shop's currency (pence); never a fraction. */
export const Cents = z
  .int('Give an amount of money, like 5.95.')
  .min(0, 'An amount cannot be below nothing.')
  .max(10_000_000, 'An amount is at most 100,000.00.');

/** ISO 4217. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);

const formats = new Map<string, Intl.NumberFormat>();

/** An amount of minor units as people write it: "£1,048.00". A formatter costs more to make than a page to draw, so it is kept. */
export function moneyInWords(cents: number, currency: string): string {
  const format = formats.get(currency) ?? new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  formats.set(currency, format);
  return format.format(cents / 100);
}
