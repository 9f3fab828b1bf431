import { z } from 'zod';
import { lineOfText } from './contact.ts';
import type { Api } from './endpoint.ts';

/** The bank moves no less than this, in minor units: no code takes an order below it. */
export const LEAST_CHARGE_CENTS = 30;

/** Letters and digits as they are typed; in whatever case. */
export const PromotionCode = z
  .string('Enter a code.')
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{3,20}$/, 'A code is 3 to 20 letters and digits, like WELCOME10.');

export const PromotionKind = z.enum(['percent', 'amount', 'free-delivery']);
export type PromotionKind = z.infer<typeof PromotionKind>;

/** What a code takes off: a part of the goods, an amount of the goods, or what the delivery costs. */
export const TakesOff = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percent'),
    percent: z
      .int('Give the per cent as a whole number.')
      .min(1, 'Take at least 1 per cent off.')
      .max(100, 'Take at most 100 per cent off.'),
  }),
  z.strictObject({
    kind: z.literal('amount'),
    amountCents: z
      .int('Give the amount like 5.00.')
      .min(1, 'Take at least a penny off.')
      .max(100_000, 'Take at most 1,000.00 off.'),
  }),
  z.strictObject({ kind: z.literal('free-delivery') }),
]);
export type TakesOff = z.infer<typeof TakesOff>;

const uses = z
  .int('Give the number of uses as a whole number.')
  .min(1, 'Leave it empty, or allow at least one use.')
  .max(1_000_000, 'Allow at most a million uses.')
  .nullable()
  .default(null);

const Day = z.iso.date('Give a day, like 2026-12-01, or leave it empty.');

const Terms = z.strictObject({
  code: PromotionCode,
  /** What it is for, as the desk calls it. */
  name: lineOfText('what the code is for', 60),
  takesOff: TakesOff,
  /** The goods are worth at least this. */
  minimumCents: z
    .int('Give the least amount like 40.00.')
    .min(0, 'Give the least amount like 40.00.')
    .max(1_000_000, 'Ask for goods of at most 10,000.00.')
    .default(0),
  /** How often it can be used in all, and by one buyer; null is as often as they like. */
  totalLimit: uses,
  buyerLimit: uses,
  /** Whether the window is about the day of the order, or about each day of delivery. */
  windowBy: z.enum(['order', 'delivery']).default('order'),
  startsOn: Day.nullable().default(null),
  endsOn: Day.nullable().default(null),
  firstOrderOnly: z.boolean('Say true or false.').default(false),
});

export const NewPromotion = Terms.superRefine(({ startsOn, endsOn }, context) => {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return;
  context.addIssue({ code: 'custom', path: ['endsOn'], message: 'It ends on the day it begins, or later.' });
}).meta({ id: 'NewPromotion' });
export type NewPromotion = z.infer<typeof NewPromotion>;

/** `used` and `takenOffCents` count the orders that stand or may still be paid. */
export const Promotion = z
  .object({ ...Terms.shape, isActive: z.boolean(), used: z.int().min(0), takenOffCents: z.int().min(0) })
  .meta({ id: 'Promotion' });
export type Promotion = z.infer<typeof Promotion>;

export const PromotionList = z.object({ items: z.array(Promotion) }).meta({ id: 'PromotionList' });

/** A code as a basket or an order carries it. */
export const AppliedCode = z.object({ code: z.string(), kind: PromotionKind });

/** `refusal` says why the code takes nothing off as things are; then the basket costs what it costs without. */
export const BasketPromotion = z.object({ ...AppliedCode.shape, refusal: z.string().nullable() });
export type BasketPromotion = z.infer<typeof BasketPromotion>;

export const UseCode = z.strictObject({ code: PromotionCode }).meta({ id: 'UseCode' });
export const SwitchPromotion = z
  .strictObject({ isActive: z.boolean('Say true or false.') })
  .meta({ id: 'SwitchPromotion' });

export const promotionsApi = {
  list: {
    method: 'get',
    path: '/promotions',
    summary: 'The promotion codes with what became of them, newest first',
    access: 'florist',
    success: { status: 200, schema: PromotionList },
    problems: [],
  },
  create: {
    method: 'post',
    path: '/promotions',
    summary: 'Make a promotion code; its terms stay as they are, and it can be switched off',
    access: 'florist',
    body: NewPromotion,
    success: { status: 201, schema: Promotion },
    problems: ['invalid-request', 'promotion-exists'],
  },
  switch: {
    method: 'patch',
    path: '/promotions/:code',
    summary: 'Switch a promotion code off or on; orders that have it keep it',
    access: 'florist',
    params: z.object({ code: PromotionCode }),
    body: SwitchPromotion,
    success: { status: 200, schema: Promotion },
    problems: ['invalid-request', 'promotion-not-found'],
  },
} as const satisfies Api;
