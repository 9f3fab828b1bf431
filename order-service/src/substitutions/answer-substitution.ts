import type { Order } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { putInOutbox } from '@vetch/service-kit/messaging/outbox';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import type { Deps } from '../deps.ts';
import { deliveriesOf, findOrder, insertEvents } from '../orders/order-repository.ts';
import { readOrder } from '../orders/read-order.ts';
import { lineAmong, requireUntied } from './substitution.ts';
import { moveSubstitution, noteAnswer, type SubstitutionRecord, substitutionsOf } from './substitution-repository.ts';
import { substitutionMessage, takeNow } from './take-substitute.ts';

/** The buyer's yes or no. The same answer again changes nothing. */
export async function answerSubstitution(
  deps: Deps,
  reference: string,
  id: string,
  holder: Holder,
  approved: boolean,
): Promise<Order> {
  await inTransaction(deps.db, async (tx) => {
    const order = await findOrder(tx, reference, holder, 'FOR UPDATE');
    const record = (await substitutionsOf(tx, order.id)).find((one) => one.id === id);
    if (!record) throw new AppError('substitution-not-found', 'The order has no such substitution.');
    if (isAnswered(record, approved)) return;
    requireUntied(order, lineAmong((await deliveriesOf(tx, [order.id])).get(order.id) ?? [], record.lineId).delivery);
    const by = holder.isStaff ? (holder.accountId ?? 'florist') : 'buyer';
    await settle(tx, record, approved, by, deps.now());
  });
  if (approved) await takeNow(deps, id);
  return readOrder(deps, reference, holder);
}

async function settle(
  tx: PoolConnection,
  { id, orderId, deliveryId }: SubstitutionRecord,
  approved: boolean,
  actor: string,
  at: Date,
): Promise<void> {
  if (!(await moveSubstitution(tx, id, 'asked', approved ? 'taking' : 'declined'))) throw overAlready();
  await noteAnswer(tx, id, actor, at);
  const event = approved ? 'substitution_approved' : 'substitution_declined';
  await insertEvents(tx, [{ orderId, deliveryId, event, actor, at }]);
  if (approved) await putInOutbox(tx, [substitutionMessage(orderId, id)], at);
}

const isAnswered = ({ state, answeredAt }: SubstitutionRecord, approved: boolean): boolean =>
  answeredAt !== null && (approved ? state === 'taking' || state === 'done' : state === 'declined');

const overAlready = () =>
  new AppError('substitution-answered', 'This question does not wait for an answer any more. Look at the order again.');
