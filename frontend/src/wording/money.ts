const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** An amount to the penny, as on a bill: "£1,048.00". */
export function amount(cents: number, currency: string): string {
  const pounds = String(Math.trunc(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${sign(currency)}${pounds}.${String(cents % 100).padStart(2, '0')}`;
}

/** An amount for machines: "1048.00". */
export const plainAmount = (cents: number): string => (cents / 100).toFixed(2);

/** An amount as on a price tag, without empty pence: "£48", "£5.95". */
export function price(cents: number, currency: string): string {
  const exact = amount(cents, currency);
  return exact.endsWith('.00') ? exact.slice(0, -3) : exact;
}

/** The sign before an amount. */
export const sign = (currency: string): string => symbols[currency] ?? `${currency} `;
