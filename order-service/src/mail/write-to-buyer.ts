import type { Order } from '@vetch/contracts/order';
import { type Deliver, each, Undeliverable } from '@vetch/service-kit/messaging/outbox';
import type { Db } from '@vetch/service-kit/mysql/database';
import { inOneMessage } from '@vetch/service-kit/mysql/transaction';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { newOrderLink } from '../orders/order-links.ts';
import { readOrderById } from '../orders/read-order.ts';
import { findRefund } from '../refunds/refund-repository.ts';
import { findAnswer } from '../reports/answer-repository.ts';
import { isToBeAsked } from '../substitutions/substitution-letter.ts';
import { noteTold } from '../substitutions/substitution-repository.ts';
import { occasions } from './leave-mail.ts';
import { orderLetter } from './order-letter.ts';
import type { PostOffice } from './post-office.ts';

const MailOrder = z.object({
  occasion: z.enum(occasions),
  orderId: z.uuid(),
  deliveryId: z.uuid().optional(),
  refundId: z.uuid().optional(),
  answerId: z.uuid().optional(),
  substitutionId: z.uuid().optional(),
});
type MailOrder = z.infer<typeof MailOrder>;

/** Writes to the buyer about the order as it is by now. */
export function writeToBuyer(deps: Pick<Deps, 'db' | 'now'>, office: PostOffice, shopUrl: string): Deliver {
  return each(async ({ id, payload }) => {
    const wanted = MailOrder.parse(payload);
    const found = await inOneMessage(deps.db, (db) => readOrderById({ ...deps, db }, wanted.orderId));
    if (!found) throw new Undeliverable(`There is no order ${wanted.orderId}.`);
    const { record, order } = found;
    if (isPastAsking(wanted, order)) return;
    const page = `${shopUrl}/orders/${order.reference}`;
    // A guest opens the mail on any device; a member signs in there.
    const url = record.customerId ? page : `${page}?token=${await newOrderLink(deps.db, record.id, deps.now())}`;
    const letter = orderLetter({ ...wanted, order, ...(await aboutWhat(deps.db, wanted)) }, url);
    await office.post({ id, to: order.buyer.email, letter, writtenAt: deps.now() });
    if (wanted.substitutionId) await noteTold(deps.db, wanted.substitutionId, deps.now());
  });
}

/** The buyer has answered before the question could be written, or was asked before. */
const isPastAsking = ({ occasion, substitutionId }: MailOrder, { substitutions }: Order): boolean =>
  occasion === 'substitution-asked' && !isToBeAsked(substitutions.find(({ id }) => id === substitutionId));

/** What a letter is about besides the order. */
async function aboutWhat(db: Db, { refundId, answerId }: MailOrder) {
  return {
    refund: refundId ? await findRefund(db, refundId) : undefined,
    answer: answerId ? await findAnswer(db, answerId) : undefined,
  };
}
