import type { OrderDelivery } from '@vetch/contracts/order';
import { ConsumeStock } from '@vetch/contracts/reservations';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Deliver, each, type OutboxMessage, Undeliverable } from '@vetch/service-kit/messaging/outbox';
import { select } from '@vetch/service-kit/mysql/database';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { ProductClient } from '../clients/product-client.ts';
import type { Deps } from '../deps.ts';
import { stockDemand } from '../orders/order.ts';
import { deliveriesOf } from '../orders/order-repository.ts';

/** The kind of message that tells product-service what went into a delivery's bouquets. */
export const STOCK_CONSUMED = 'stock-consumed';

const Payload = z.object({ orderId: z.uuid(), deliveryId: z.uuid(), consumed: ConsumeStock });

/** To be written in the transaction in which the florist makes the delivery. */
export const stockConsumed = (orderId: string, delivery: OrderDelivery): OutboxMessage => ({
  id: uuidv7(),
  kind: STOCK_CONSUMED,
  payload: { orderId, deliveryId: delivery.id, consumed: stockDemand(delivery.lines) } satisfies z.infer<
    typeof Payload
  >,
});

/** Takes the stems out of stock. What product-service does not know of is not mended by asking again. */
export function takeOutOfStock(products: ProductClient): Deliver {
  return each(async ({ payload }) => {
    const { orderId, deliveryId, consumed } = Payload.parse(payload);
    await products.consume(orderId, deliveryId, consumed).catch((cause: unknown) => {
      throw isFinal(cause) ? new Undeliverable(cause.message, { cause }) : cause;
    });
  });
}

/**
 * Gives back what an order has in stock, except what was made: those stems are cut. They are taken out first, because
 * the message that says so may still be on its way.
 */
export async function giveStockBack({ db, products }: Pick<Deps, 'db' | 'products'>, orderId: string): Promise<void> {
  const deliveries = (await deliveriesOf(db, [orderId])).get(orderId) ?? [];
  const made = await madeDeliveries(db, orderId);
  for (const delivery of deliveries.filter(({ id }) => made.has(id))) {
    await products.consume(orderId, delivery.id, stockDemand(delivery.lines)).catch((err: unknown) => {
      if (!isFinal(err)) throw err;
    });
  }
  await products.release(orderId);
}

const final = new Set<AppError['code']>(['reservation-not-found', 'reservation-released', 'invalid-request']);

const isFinal = (err: unknown): err is AppError => err instanceof AppError && final.has(err.code);

/** A cancelled delivery no longer says how far it had come; the timeline does. */
async function madeDeliveries(db: Deps['db'], orderId: string): Promise<Set<string>> {
  const rows = await select<{ delivery_id: string }>(
    db,
    "SELECT delivery_id FROM order_events WHERE order_id = ? AND event = 'made' AND delivery_id IS NOT NULL",
    [orderId],
  );
  return new Set(rows.map((row) => row.delivery_id));
}
