import type { ChangeCard } from '@vetch/contracts/change-card';
import type { Order, OrderDelivery, OrderLine } from '@vetch/contracts/order';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { change, type Db } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Deps } from '../deps.ts';
import { requireOpenCard } from './order.ts';
import { deliveriesOf, findOrder, insertEvents } from './order-repository.ts';
import { readOrder } from './read-order.ts';

/**
 * Changes the card of one bouquet, under the lock that the florist's move takes as well: whoever is first is done
 * before the other looks. What is already so is no event.
 */
export async function changeCard(
  deps: Pick<Deps, 'db' | 'now'>,
  reference: string,
  lineId: string,
  holder: Holder,
  wanted: ChangeCard,
): Promise<Order> {
  await inTransaction(deps.db, async (tx) => {
    const { id: orderId, status } = await findOrder(tx, reference, holder, 'FOR UPDATE');
    const { delivery, line } = lineAmong((await deliveriesOf(tx, [orderId])).get(orderId) ?? [], lineId);
    requireOpenCard(status, delivery.fulfilment);
    const { cardMessage = line.cardMessage, anonymous = line.anonymous } = wanted;
    if (cardMessage === line.cardMessage && anonymous === line.anonymous) return;
    await updateCard(tx, lineId, { cardMessage, anonymous });
    const actor = holder.isStaff ? 'florist' : 'buyer';
    await insertEvents(tx, [{ orderId, deliveryId: delivery.id, event: 'card_changed', actor, at: deps.now() }]);
  });
  return readOrder(deps, reference, holder);
}

function lineAmong(deliveries: readonly OrderDelivery[], lineId: string) {
  for (const delivery of deliveries) {
    const line = delivery.lines.find(({ id }) => id === lineId);
    if (line) return { delivery, line };
  }
  throw new AppError('order-line-not-found', 'The order has no such line.');
}

async function updateCard(tx: Db, lineId: string, card: Pick<OrderLine, 'cardMessage' | 'anonymous'>): Promise<void> {
  await change(tx, 'UPDATE order_lines SET card_message = ?, anonymous = ? WHERE id = ?', [
    card.cardMessage,
    card.anonymous,
    lineId,
  ]);
}
