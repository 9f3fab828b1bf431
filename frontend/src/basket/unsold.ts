import type { Basket } from '@vetch/contracts/basket';
import type { FormError } from '../forms/form-errors.ts';

/** A line that the shop no longer sells has no price and no picture; it can only be taken out. */
export function unsoldLines({ lines, problems }: Basket) {
  const sold = new Set(lines.map((line) => line.id));
  return problems.flatMap(({ lineId, detail }) =>
    lineId !== null && !sold.has(lineId)
      ? [{ id: unsoldId(lineId), detail, removal: `/basket/lines/${lineId}/removal` }]
      : [],
  );
}

const unsoldId = (lineId: string): string => `unsold-${lineId}`;

type Refused = { readonly lineId: string; readonly errors: readonly FormError[] };

/** Such a line has no fields either: why its change was refused leads to what is said of it. */
export const shownAt = (
  { lineId, errors }: Refused,
  lines: readonly { readonly id: string }[],
): readonly FormError[] =>
  lines.some(({ id }) => id === lineId) ? errors : errors.map(({ text }) => ({ field: unsoldId(lineId), text }));
