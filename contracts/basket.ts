import { z } from 'zod';
import { CardMessage } from './card-message.ts';
import { PostcodeOrDistrict } from './contact.ts';
import { DeliveryDate, DeliveryMethod, Slot, ZoneTerms } from './delivery.ts';
import { Cents, Currency } from './money.ts';
import { checkRecipe } from './own-bouquet.ts';
import { BasketPromotion } from './promotions.ts';
import { PricedLine, QuoteLine, Shortage } from './quotes.ts';

/** How many lines a basket can hold. */
export const BASKET_LINES = 20;

/** Whether the shop keeps to itself who sent the flowers: at the door, on the telephone and on the card. */
export const Anonymous = z.boolean('Say true or false.');

/**
 * Which of the people in the basket a bouquet is for. Bouquets for the same person and date are one delivery; a second person
 * has a delivery, and a fee, of their own.
 */
export const Person = z.int('Say for which person, as a number.').min(1).max(9, 'One order goes to at most 9 people.');

/** Where it is to go, as far as that is known: it decides which dates there are. It is not kept. */
const Destination = z.strictObject({
  method: DeliveryMethod.default('delivery'),
  postcode: PostcodeOrDistrict.optional(),
});

/** A bouquet to put into the basket. Prices come from the shop, never from the caller. No message is no card. */
export const AddLine = z
  .strictObject({
    ...QuoteLine.shape,
    deliveryDate: DeliveryDate,
    cardMessage: CardMessage.default(''),
    anonymous: Anonymous.default(false),
    person: Person.default(1),
    destination: Destination.optional(),
  })
  .superRefine(checkRecipe)
  .meta({ id: 'AddLine' });
export type AddLine = z.infer<typeof AddLine>;

export const ChangeLine = z
  .strictObject({
    size: QuoteLine.shape.size.optional(),
    quantity: QuoteLine.shape.quantity.optional(),
    extras: z.array(QuoteLine.shape.extras.unwrap().element).max(10).optional(),
    deliveryDate: DeliveryDate.optional(),
    cardMessage: CardMessage.optional(),
    anonymous: Anonymous.optional(),
    person: Person.optional(),
    destination: Destination.optional(),
  })
  .meta({ id: 'ChangeLine' });
export type ChangeLine = z.infer<typeof ChangeLine>;

/** Something about the basket that has to be mended before it can be ordered; `lineId` is null when it concerns all. */
export const BasketProblem = z.looseObject({ lineId: z.uuid().nullable(), code: z.string(), detail: z.string() });
export type BasketProblem = z.infer<typeof BasketProblem>;

export const BasketLine = z.object({
  id: z.uuid(),
  ...PricedLine.shape,
  lineTotalCents: Cents,
  deliveryDate: z.iso.date(),
  cardMessage: z.string(),
  anonymous: z.boolean(),
  person: Person,
});
export type BasketLine = z.infer<typeof BasketLine>;

/** A part of what a delivery costs: the way itself, what a busy time adds, what a timed slot adds. */
export const FeePart = z.object({ what: z.enum(['delivery', 'peak', 'timed']), label: z.string(), cents: Cents });
export type FeePart = z.infer<typeof FeePart>;

/**
 * What one person gets on one day, where it goes, the slots of that day as they are for it, and its own fee: the sum of
 * `feeParts`. `zone` is null out of the area.
 */
export const BasketDelivery = z.object({
  date: z.iso.date(),
  person: Person,
  itemsCents: Cents,
  zone: ZoneTerms.nullable(),
  slots: z.array(Slot),
  feeCents: Cents,
  feeParts: z.array(FeePart),
});
export type BasketDelivery = z.infer<typeof BasketDelivery>;

/** Where the basket goes, as far as it is known. */
export const BasketQuery = z.object({
  method: DeliveryMethod.default('delivery'),
  /** Postcodes in the order of the deliveries, with commas between; the last one stands for all that follow. */
  postcode: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(PostcodeOrDistrict).max(BASKET_LINES))
    .optional(),
});
export type BasketQuery = z.infer<typeof BasketQuery>;

export const Basket = z
  .object({
    id: z.uuid(),
    /** Grows with every change; an order names the version it was drawn from. */
    version: z.int(),
    currency: Currency,
    lines: z.array(BasketLine),
    deliveries: z.array(BasketDelivery),
    itemsCents: Cents,
    deliveryCents: Cents,
    /** The code that the shopper gave, and what it takes off. */
    promotion: BasketPromotion.nullable(),
    discountCents: Cents,
    totalCents: Cents,
    short: z.array(Shortage),
    problems: z.array(BasketProblem),
    /** The order that this basket became, if it has. */
    orderReference: z.string().nullable(),
  })
  .meta({ id: 'Basket' });
export type Basket = z.infer<typeof Basket>;

/** `guestToken` opens the basket, and later its order, to whoever holds it (header `X-Guest-Token`). It is shown once. */
export const NewBasket = z.object({ id: z.uuid(), guestToken: z.string() }).meta({ id: 'NewBasket' });
export type NewBasket = z.infer<typeof NewBasket>;

/** `basketId` is a guest's basket, opened with its token in `X-Guest-Token`; what is in it goes into the member's own. */
export const TakeBasket = z.strictObject({ basketId: z.uuid().optional() }).default({}).meta({ id: 'TakeBasket' });

/**
 * What did not fit when two baskets became one. `quantity-capped`: of one bouquet there were more than a line can hold,
 * `wanted` in all. `line-left-out`: the basket had no room for the line.
 */
export const MergeNote = z.object({
  code: z.enum(['quantity-capped', 'line-left-out']),
  slug: z.string(),
  wanted: z.int(),
  kept: z.int(),
});
export type MergeNote = z.infer<typeof MergeNote>;

/** The member's own basket; `guestToken` opens it in this browser and replaces the one it had before. */
export const OwnBasket = z
  .object({ ...NewBasket.shape, count: z.int().min(0), notes: z.array(MergeNote) })
  .meta({ id: 'OwnBasket' });
export type OwnBasket = z.infer<typeof OwnBasket>;
