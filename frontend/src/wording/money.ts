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

/** The pence of an amount as it is typed, `12.50`, `£12.5` or `12`; NaN when it is none. */
export function centsOf(typed: string): number {
  const [, pounds, pence = ''] = /^£?\s*(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed.trim()) ?? [];
  return pounds === undefined ? Number.NaN : Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
}

/** The sign before an amount. */
export const sign = (currency: string): string => symbols[currency] ?? `${currency} `;
