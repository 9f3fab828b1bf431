/** A bouquet, how often it is wanted, for which date (ISO), and how many minutes one takes to tie. */
type Tied = { readonly deliveryDate: string; readonly quantity: number; readonly designMinutes: number };

/** How long the bouquets for a date take to tie, in minutes. */
export const minutesFor = (lines: readonly Tied[], date: string): number =>
  lines.reduce((sum, line) => sum + (line.deliveryDate === date ? line.designMinutes * line.quantity : 0), 0);
