import type { OrderDelivery, PaymentState } from '@vetch/contracts/order';
import type { Payment, PaymentStatus } from '@vetch/contracts/payment';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Deps } from '../deps.ts';
import { stockDemand } from '../orders/order.ts';
import type { OrderRecord } from '../orders/order-rows.ts';
import type { Checkout } from './checkout-repository.ts';
import type { PaymentAttempt } from './payment-attempt-repository.ts';

/** How far the steps got. `refusal` is what the shopper is told when the order is undone. */
export type Outcome =
  | { readonly kind: 'paid'; readonly payment: Payment }
  | {
      readonly kind: 'waiting';
      readonly state: PaymentState;
      readonly heldUntil: string;
      readonly payment?: Payment;
      readonly refusal?: string;
    }
  | GivenUp;

export type GivenUp = { readonly kind: 'undo'; readonly reason: string; readonly refusal: AppError };

type Deciding = Pick<Deps, 'products' | 'payments'>;

/** An order, and how far the work on it has come. */
export type Work = {
  readonly order: OrderRecord;
  readonly deliveries: readonly OrderDelivery[];
  readonly checkout: Checkout;
  readonly attempt: PaymentAttempt | undefined;
};

/**
 * Hold, authorise, confirm, capture. Every step can be repeated and then gives the same answer, so a checkout is resumed
 * by beginning again. A neighbour that does not answer leaves the outcome open: the error goes to the caller, who tries
 * again later; only before any money was asked for is the order given up instead.
 */
export async function placeSteps(deps: Deciding, work: Work, isFirstRun: boolean): Promise<Outcome> {
  const held = await hold(deps, work, isFirstRun);
  if ('kind' in held) return held;
  const authorised = await authorise(deps, work, held.expiresAt);
  if ('kind' in authorised) return authorised;
  const lost = await confirm(deps, work.order);
  return lost ?? { kind: 'paid', payment: await deps.payments.capture(work.checkout.attemptId) };
}

async function hold({ products }: Deciding, { order, deliveries, checkout: { catalogue } }: Work, isFirstRun: boolean) {
  const demand = stockDemand(deliveries.flatMap(({ lines }) => lines));
  try {
    return await products.hold(order.id, catalogue === null ? demand : { ...demand, catalogue });
  } catch (err) {
    if (isProblem(err, 'invalid-request')) return undo('sold-out', notSoldAnyMore());
    if (isFirstRun && isNeighbourAway(err)) return undo('unavailable', nothingCharged());
    return whyNotHeld(err);
  }
}

/** Why the order is given up, by what product-service says. */
const reasons: Partial<Record<AppError['code'], string>> = {
  'out-of-stock': 'sold-out',
  'quote-outdated': 'outdated',
  'reservation-released': 'expired',
};

function whyNotHeld(err: unknown): GivenUp {
  const reason = err instanceof AppError && reasons[err.code];
  if (!reason) throw err;
  return undo(reason, err);
}

/** What a payment's status means for the order; `null` lets the steps go on. */
const waitingFor: Record<PaymentStatus, PaymentState | null> = {
  authorised: null,
  captured: null,
  processing: 'checking',
  requires_action: 'requires_action',
  declined: 'failed',
  voided: 'failed',
};

async function authorise({ payments }: Deciding, { order, checkout, attempt }: Work, heldUntil: string) {
  if (!attempt) throw new Error(`The attempt ${checkout.attemptId} of order ${order.id} is missing.`);
  try {
    const payment = await payments.authorise(attempt.id, {
      orderId: order.id,
      orderReference: order.reference,
      amountCents: attempt.amountCents,
      currency: order.currency,
      ...(attempt.cardToken !== undefined && { cardToken: attempt.cardToken }),
      ...(attempt.giftCardToken !== undefined && { giftCardToken: attempt.giftCardToken }),
    });
    const state = waitingFor[payment.status];
    return state === null ? payment : waiting(state, heldUntil, payment);
  } catch (err) {
    if (isTurnedDown(err)) return waiting('failed', heldUntil, undefined, err.code);
    if (isNeighbourAway(err)) return waiting('checking', heldUntil);
    throw err;
  }
}

async function confirm({ products }: Deciding, order: OrderRecord): Promise<Outcome | undefined> {
  try {
    await products.confirm(order.id);
    return undefined;
  } catch (err) {
    return whyNotHeld(err);
  }
}

function waiting(
  state: PaymentState,
  heldUntil: string,
  payment?: Payment,
  refusal = payment?.refusal ?? undefined,
): Outcome {
  return { kind: 'waiting', state, heldUntil, ...(payment && { payment }), ...(refusal !== undefined && { refusal }) };
}

const undo = (reason: string, refusal: AppError): GivenUp => ({ kind: 'undo', reason, refusal });

const nothingCharged = () =>
  new AppError(
    'service-unavailable',
    'We cannot reach the stock room right now. Nothing has been charged; please try again in a moment.',
  );

const notSoldAnyMore = () =>
  new AppError(
    'out-of-stock',
    'Something in this order is no longer sold. Nothing has been charged; please choose another bouquet.',
    { short: [] },
  );

const turnedDown: readonly AppError['code'][] = ['card-token-used', 'gift-card-not-found', 'gift-card-short'];

/** The shopper has to show another card. */
const isTurnedDown = (err: unknown): err is AppError => err instanceof AppError && turnedDown.includes(err.code);

export const isProblem = (err: unknown, code: AppError['code']): err is AppError =>
  err instanceof AppError && err.code === code;

/** It may or may not have done what it was asked. */
export const isNeighbourAway = (err: unknown): boolean =>
  isProblem(err, 'service-unavailable') || isProblem(err, 'deadline-exceeded') || isProblem(err, 'internal-error');
