import type { Recipient } from '@vetch/contracts/recipient';
import { type Db, select } from '@vetch/service-kit/mysql/database';

export type LastCard = { readonly message: string; readonly date: string };

/** As people write a name: without regard to case, spacing or accents. */
const plainName = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Whether two names are one person's to this account: the same, or the one is the other's first name. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a !== '' && (a === b || b.startsWith(`${a} `) || a.startsWith(`${b} `));
}

/** So many bouquets of an account are looked through. */
const LOOKED_THROUGH = 200;

/** The card that came last with flowers from this account to this name, if one did. */
export async function findLastCard(db: Db, accountId: string, name: string): Promise<LastCard | undefined> {
  const rows = await select<{ recipient: Recipient; card_message: string; delivery_date: string }>(
    db,
    `SELECT d.recipient, l.card_message, d.delivery_date
       FROM orders o
       JOIN order_lines l ON l.order_id = o.id
       JOIN order_deliveries d ON d.id = l.delivery_id
      WHERE o.customer_id = ? AND o.status IN ('placed', 'confirmed', 'completed') AND l.card_message <> ''
      ORDER BY d.delivery_date DESC, l.id DESC LIMIT ${LOOKED_THROUGH}`,
    [accountId],
  );
  const last = rows.find(({ recipient }) => isSameName(name, recipient.name));
  return last && { message: last.card_message, date: last.delivery_date };
}
