/** One line of the table: what was promised, and what this run found. */
export type Row = {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly isMet: boolean;
};

/** "at least" rows: the measured ratio against its lower bound. */
export const atLeast = (what: string, limit: number, ratio: number, detail = ''): Row => ({
  what,
  limit: `≥ ${limit} ×`,
  measured: `${ratio.toFixed(2)} ×${detail && ` (${detail})`}`,
  isMet: ratio >= limit,
});

/** "at most" rows, with a unit. */
export const atMost = (what: string, limit: number, value: number, unit: string, digits = 2): Row => ({
  what,
  limit: `≤ ${limit} ${unit}`,
  measured: `${value.toFixed(digits)} ${unit}`,
  isMet: value <= limit,
});

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
