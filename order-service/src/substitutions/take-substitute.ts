import { AppError } from '@vetch/service-kit/http/app-error';
import { type Deliver, each, type OutboxMessage } from '@vetch/service-kit/messaging/outbox';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { isNeighbourAway } from '../checkout/place-steps.ts';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { isPaidFor } from '../orders/order.ts';
import { findOrderById, insertEvents } from '../orders/order-repository.ts';
import {
  findOrderedStems,
  findSubstitution,
  moveSubstitution,
  type SubstitutionRecord,
  setRecipe,
} from './substitution-repository.ts';

/** The kind of outbox message that has product-service swap the stems. */
export const SUBSTITUTION = 'substitution';

const Payload = z.object({ orderId: z.uuid(), substitutionId: z.uuid() });

/** To be written in the transaction that stores the substitution as `taking`. */
export const substitutionMessage = (orderId: string, substitutionId: string): OutboxMessage => ({
  id: uuidv7(),
  kind: SUBSTITUTION,
  payload: { orderId, substitutionId } satisfies z.infer<typeof Payload>,
});

type Taking = Pick<Deps, 'db' | 'products' | 'now'>;

/** Goes on with what a request or a process left half-done. */
export function deliverSubstitution(deps: Taking): Deliver {
  return each(async ({ payload }) => {
    await takeSubstitute(deps, Payload.parse(payload).substitutionId);
  });
}

/** The same for a request that waits for it: when product-service is away the outbox goes on; a refusal is thrown. */
export async function takeNow(deps: Taking, id: string): Promise<void> {
  const refusal = await takeSubstitute(deps, id).catch((err: unknown) => {
    if (isNeighbourAway(err)) return undefined;
    throw err;
  });
  if (refusal) throw refusal;
}

/** What a refusal means that asking again would not change. */
const final = new Set<AppError['code']>([
  'out-of-stock',
  'substitute-not-offered',
  'reservation-not-found',
  'reservation-released',
  'invalid-request',
]);

/** Can be repeated. Takes the stems, and then the bouquet has them; returns why not, when they cannot be had. */
async function takeSubstitute({ db, products, now }: Taking, id: string): Promise<AppError | undefined> {
  const record = await findSubstitution(db, id);
  if (record?.state !== 'taking') return undefined;
  const { orderId, from, to, bouquets, wasted } = record;
  const ordered = await findOrderedStems(db, orderId);
  try {
    const count = to.count * bouquets;
    await products.swap(orderId, id, { from: from.key, to: to.key, count, wasted, ordered });
  } catch (err) {
    if (!(err instanceof AppError && final.has(err.code))) throw err;
    await inTransaction(db, async (tx) => {
      if (await moveSubstitution(tx, id, 'taking', 'failed')) await note(tx, record, 'substitution_failed', now());
    });
    return err;
  }
  await inTransaction(db, async (tx) => {
    const order = await findOrderById(tx, orderId, 'FOR UPDATE');
    if (!order || !(await moveSubstitution(tx, id, 'taking', 'done'))) return;
    await setRecipe(tx, record.lineId, record.recipe);
    await note(tx, record, 'substituted', now());
    if (isPaidFor(order.status)) await leaveMail(tx, { occasion: 'substituted', orderId, substitutionId: id }, now());
  });
  return undefined;
}

const note = (
  tx: Parameters<typeof insertEvents>[0],
  { orderId, deliveryId, actor }: SubstitutionRecord,
  event: string,
  at: Date,
) => insertEvents(tx, [{ orderId, deliveryId, event, actor, at }]);
