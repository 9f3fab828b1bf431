import type { Basket } from '@vetch/contracts/basket';
import type { PlaceOrder } from '@vetch/contracts/place-order';
import { UNMISTAKABLE } from '@vetch/contracts/unmistakable';
import type { Holder } from '@vetch/service-kit/http/caller';
import { customAlphabet } from 'nanoid';
import { uuidv7 } from 'uuidv7';
import type { BasketRecord } from '../baskets/basket-repository.ts';
import { slotCutOff } from '../calendar/cut-off.ts';
import type { ShopRules } from '../calendar/shop-rules.ts';
import type { Needed } from '../calendar/take-capacity.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import { usesCode } from '../promotions/redeem-code.ts';
import { type NewDelivery, newDeliveries } from './requested-deliveries.ts';

/** 29 bits, so that references cannot be guessed in order. */
const randomReference = customAlphabet(UNMISTAKABLE, 6);

/** An order before any of it is stored: as its row will say it, with its deliveries and their lines. */
export type NewOrder = {
  readonly record: OrderRecord;
  readonly deliveries: readonly NewDelivery[];
  readonly basket: BasketRecord;
};

/** A basket that was priced and checked, and what was asked of it. */
export type Checked = {
  readonly basket: BasketRecord;
  readonly priced: Basket;
  readonly request: PlaceOrder;
  readonly needed: readonly Needed[];
  readonly rules: ShopRules;
  readonly at: Date;
};

/** The order that the holder's basket becomes, `pending`, with a snapshot of everything that it promises. */
export const newOrder = (holder: Holder, checked: Checked): NewOrder => ({
  record: newRecord(holder, checked),
  deliveries: newDeliveries(checked),
  basket: checked.basket,
});

function newRecord(holder: Holder, { basket, priced, request, needed, rules, at }: Checked): OrderRecord {
  const { email, phone } = request.buyer;
  const { currency, itemsCents, deliveryCents, totalCents } = priced;
  return {
    ...{ id: uuidv7(), reference: `VT-${randomReference()}`, customerId: holder.accountId ?? basket.customerId },
    ...{ status: 'pending', paymentState: 'checking', buyer: { email, ...(phone !== undefined && { phone }) } },
    ...{ currency, itemsCents, deliveryCents, totalCents, ...codeOf(priced), paidCents: 0, refundedCents: 0 },
    ...{ card: null, giftCard: null, refusal: null, cancellationReason: null, substitution: request.substitution },
    cancellableUntil: firstCutOff(rules, needed).toISOString(),
    heldUntil: null,
    createdAt: at.toISOString(),
    placedAt: null,
  };
}

function codeOf(priced: Basket): Pick<OrderRecord, 'promotion' | 'discountCents'> {
  const { promotion, discountCents } = priced;
  if (!promotion || !usesCode(priced)) return { promotion: null, discountCents: 0 };
  return { promotion: { code: promotion.code, kind: promotion.kind }, discountCents };
}

/** After the first cut-off of the order a florist may be at it. */
function firstCutOff(rules: ShopRules, needed: readonly Needed[]): Date {
  const cutOffs = needed.map(
    ({ zone, date, slot, items }) => slotCutOff(rules, zone, date, slot, items.leadDays)?.getTime() ?? 0,
  );
  return new Date(Math.min(...cutOffs));
}
