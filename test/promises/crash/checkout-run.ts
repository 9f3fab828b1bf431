import { setTimeout as sleep } from 'node:timers/promises';
import { selectIn } from '@vetch/service-kit/mysql/database';
import type { Pool } from 'mysql2/promise';
import { formShopper } from '../../support/form-shopper.ts';
import type { CrashShop } from './shop/crash-shop.ts';

/** A shopper in front of the button, with an e-mail address by which the order is found. */
export type ReadyShopper = {
  readonly email: string;
  /** Presses the button; `false` when no page of the shop came back. Pressing again sends the same form. */
  readonly press: () => Promise<boolean>;
};

let shoppers = 0;

/** Each comes from an address of their own: the shop limits how many cards one address may type. */
export async function readyShopper(shop: CrashShop): Promise<ReadyShopper> {
  shoppers += 1;
  const address = `10.${(shoppers >> 16) & 255}.${(shoppers >> 8) & 255}.${shoppers & 255}`;
  const email = `shopper-${shoppers}@example.com`;
  const shopper = formShopper(shop.shopUrl, { 'x-forwarded-for': address });
  const form = await shopper.fillCheckout('first-light', email);
  const press = () =>
    shopper.visit('/checkout', form).then(
      () => true,
      () => false,
    );
  return { email, press };
}

export type Ending = 'placed' | 'undone';

/** How the shopper's order ended; `undone` also when it never began. Throws when there are two, or it is neither. */
export async function endingOf(root: Pool, email: string): Promise<Ending> {
  const rows = await selectIn<{ status: string }>(
    root,
    'SELECT status FROM order_db.orders WHERE buyer_email = ? AND status NOT IN (?)',
    [email, ['expired', 'cancelled']],
  );
  if (rows.length === 0) return 'undone';
  if (rows.length === 1 && rows[0]?.status === 'placed') return 'placed';
  throw new Error(`${email} has ${rows.map((row) => row.status).join(' and ')} orders`);
}

const unfinished = `
  SELECT (SELECT COUNT(*) FROM order_db.checkouts WHERE state <> 'done')
       + (SELECT COUNT(*) FROM order_db.outbox WHERE state = 'pending')
       + (SELECT COUNT(*) FROM payment_db.outbox WHERE state = 'pending')
       + (SELECT COUNT(*) FROM payment_db.payments WHERE status IN ('processing', 'authorised', 'requires_action'))
       + (SELECT COUNT(*) FROM payment_db.refunds WHERE status = 'pending')
       + (SELECT COUNT(*) FROM product_db.reservations WHERE state = 'held') AS work`;

/** A request on its way is no work yet; only when nothing has begun for so long is the shop at rest. */
const STILL_S = 0.5;

/** Waits until nothing is under way in any schema; the seconds it took, or `undefined` when that is more than `patienceS`. */
export async function untilAtRest(root: Pool, patienceS: number): Promise<number | undefined> {
  const startedAt = performance.now();
  let restingSince: number | undefined;
  for (let seconds = 0; seconds <= patienceS; seconds = (performance.now() - startedAt) / 1_000) {
    const [row] = await selectIn<{ work: number }>(root, unfinished, []);
    restingSince = row?.work === 0 ? (restingSince ?? seconds) : undefined;
    if (restingSince !== undefined && seconds - restingSince >= STILL_S) return restingSince;
    await sleep(50);
  }
  return undefined;
}
