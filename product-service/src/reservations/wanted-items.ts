import type { HoldStock } from '@vetch/contracts/reservations';

export type ItemKind = 'stem' | 'add-on';

/** So many of one stem or extra, as a reservation lists them. */
export type WantedItem = { readonly kind: ItemKind; readonly key: string; readonly quantity: number };

/** The request as items, in key order; an item named twice is wanted as often as both say. */
export function wantedItems({ stems, extras }: HoldStock): WantedItem[] {
  return [...summed('add-on', extras), ...summed('stem', stems)];
}

function summed(kind: ItemKind, wanted: HoldStock['stems']): WantedItem[] {
  const quantities = new Map<string, number>();
  for (const { key, count } of wanted) quantities.set(key, (quantities.get(key) ?? 0) + count);
  return [...quantities].map(([key, quantity]) => ({ kind, key, quantity })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Whether an order asks for what it asked for before. */
export const sameItems = (a: readonly WantedItem[], b: readonly WantedItem[]): boolean =>
  a.length === b.length &&
  a.every(({ kind, key, quantity }, index) => {
    const other = b[index];
    return other?.kind === kind && other.key === key && other.quantity === quantity;
  });
