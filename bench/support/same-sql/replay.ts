import { withNewKeys } from './own-keys.ts';
import type { NeededRow, RecordedOrder } from './recorded-order.ts';

export type Replay = Pick<RecordedOrder, 'statements' | 'needed'>;

/** The same statements for an order of its own, and the rows that it needs. */
export function drawUpReplay({ statements, needed, ownKeys }: RecordedOrder): Replay {
  const renew = withNewKeys(new Set(ownKeys));
  return {
    statements: statements.map(({ schema, sql }) => ({ schema, sql: renew(sql) })),
    needed: needed.map((row) => ({ ...row, columns: renewed(row, renew) })),
  };
}

const renewed = ({ columns }: NeededRow, renew: (text: string) => string) =>
  Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, value && renew(value)]));
