/** Bands of the classic price; both ends belong to the band in the middle. */
export const PRICE_BANDS = [
  { value: 'under-40', label: 'Under £40' },
  { value: '40-55', label: '£40 to £55' },
  { value: 'over-55', label: 'Over £55' },
] as const;

/** The band that a price in pence falls into. */
export function priceBand(cents: number): (typeof PRICE_BANDS)[number]['value'] {
  if (cents < 40_00) return 'under-40';
  return cents <= 55_00 ? '40-55' : 'over-55';
}
