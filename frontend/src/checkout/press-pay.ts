import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Basket } from '@vetch/contracts/basket';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { becameOrder, visitorsBasket } from '../basket/visitor-basket.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, keyIn } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import { meansIn } from '../payment/means.ts';
import type { Session } from '../visit/session.ts';
import { shortDate } from '../wording/dates.ts';
import { checkoutFields, orderIn, postcodesIn } from './checkout-form.ts';
import { type Placed, placeOrder } from './place-order.ts';
import { again, elsewhere, type Pressed, REFUSED } from './pressed.ts';
import { refusedOrder } from './refused-order.ts';
import { expectedIn } from './seen-basket.ts';
import { atTypedPostcodes } from './typed-postcodes.ts';

/** Pays for the basket with what was typed. Until the order is placed, everything typed comes back with what is wrong. */
export async function pressPay(api: ServiceClient, session: Session, form: Form): Promise<Pressed> {
  const [known, means] = await Promise.all([
    visitorsBasket(api, session),
    meansIn(api, form, expectedIn(form).expectedTotalCents),
  ]);
  const { card, errors: cardErrors } = means;
  const basket = known && (await atTypedPostcodes(api, session, form, known));
  if (!basket || basket.orderReference || basket.lines.length === 0) return elsewhere(session, basket);

  const sent = {
    card,
    fields: checkoutFields(form, basket.deliveries),
    postcodes: postcodesIn(form, basket.deliveries),
  };
  const typed = await attempt((async () => orderIn(form, basket, means))(), 'invalid-request');
  const typedErrors = typed.refusal ? dated(errorsIn(typed.refusal, sent.fields, 'your-order'), basket) : [];
  const errors = [...typedErrors.filter((error) => error.field !== 'card-number'), ...cardErrors];
  if (typed.refusal || errors.length > 0) return again(basket, errors, card);

  const idempotencyKey = keyIn(form);
  const placed = await placeOrder(api, typed.value, { idempotencyKey, token: session.basket?.guestToken ?? '' });
  if (placed.kind === 'refused') return refusedOrder(api, session, placed.refusal, sent);
  if (placed.kind !== 'unknown') return whereTo(session, placed);
  // There is one order for a basket, under any key.
  const nextKey = placed.isKeySpent ? randomUUID() : idempotencyKey;
  return findOut(api, session, { basket, idempotencyKey: nextKey, card, errors: [notHeard] });
}

function whereTo(session: Session, placed: Exclude<Placed, { kind: 'refused' | 'unknown' }>): Pressed {
  if (placed.kind === 'order') return placed;
  return { kind: 'elsewhere', path: placed.kind === 'basket' ? REFUSED : becameOrder(session, placed.reference) };
}

/** Two deliveries ask the same questions: an error about a later one says for which day. */
function dated(errors: readonly FormError[], { deliveries }: Basket): FormError[] {
  return errors.map(({ field, text }) => {
    const date = deliveries[Number(/-([1-9]\d*)$/.exec(field)?.[1] ?? 0)]?.date;
    return { field, text: date && date !== deliveries[0]?.date ? `${shortDate(date)}: ${text}` : text };
  });
}

const LOOKS = 10;
const BETWEEN_LOOKS_MS = 500;

/** The order may be on its way, sent twice or answered too late: a basket that becomes an order says so. */
async function findOut(
  api: ServiceClient,
  session: Session,
  page: Extract<Pressed, { kind: 'again' }>['page'],
): Promise<Pressed> {
  for (let look = 0; look < LOOKS; look += 1) {
    const basket = await visitorsBasket(api, session);
    if (basket?.orderReference) return elsewhere(session, basket);
    await sleep(BETWEEN_LOOKS_MS);
  }
  return { kind: 'again', page };
}

const notHeard: FormError = {
  field: 'your-order',
  text: 'We have not heard yet whether your order went through. Wait a moment and pay again: it stays one order, and is paid for once.',
};
