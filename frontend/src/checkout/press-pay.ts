import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Basket, BasketProblem } from '@vetch/contracts/basket';
import { Postcode } from '@vetch/contracts/contact';
import type { Order } from '@vetch/contracts/order';
import type { BasketChange } from '@vetch/contracts/place-order';
import type { AppError } from '@vetch/service-kit/http/app-error';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { becameOrder, visitorsBasket } from '../basket/visitor-basket.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, keyIn } from '../forms/form.ts';
import { errorsIn, type FormError, firstOfEach } from '../forms/form-errors.ts';
import type { KeptCard } from '../payment/card-form.ts';
import { meansIn } from '../payment/means.ts';
import type { Session } from '../visit/session.ts';
import { shortDate } from '../wording/dates.ts';
import { changesIn } from './changes-part.ts';
import { checkoutFields, orderIn, postcodesIn } from './checkout-form.ts';
import type { CheckoutInput } from './checkout-page.ts';
import { type Placed, placeOrder } from './place-order.ts';
import { expectedIn } from './seen-basket.ts';

export type Pressed =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'elsewhere'; readonly path: string }
  | { readonly kind: 'again'; readonly page: Omit<CheckoutInput, 'demoShop' | 'form' | 'collection' | 'otherWay'> };

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

/** The basket as it costs where the form says that it goes; what is kept of that is the first postcode. */
export async function atTypedPostcodes(
  api: ServiceClient,
  session: Session,
  form: Form,
  known: Basket,
): Promise<Basket> {
  const typed = postcodesIn(form, known.deliveries);
  const isKnown = known.deliveries.length === 0 || typed.every((postcode) => postcode === session.postcode);
  if (session.pickUp || known.orderReference || isKnown) return known;
  const basket = await visitorsBasket(api, session, typed);
  if (!basket || basket.deliveries.some(({ zone }) => zone === null)) return known;
  const { data } = Postcode.safeParse(typed[0]);
  if (data) session.postcode = data;
  return basket;
}

/** There is nothing to pay for here. */
const elsewhere = (session: Session, basket: Basket | undefined): Pressed => ({
  kind: 'elsewhere',
  path: basket?.orderReference ? becameOrder(session, basket.orderReference) : '/basket',
});

/** A refused order is a new one when it is sent again, so it gets a new key. */
const again = (
  basket: Basket,
  errors: readonly FormError[],
  card: KeptCard | undefined,
  changes: readonly BasketChange[] = [],
): Pressed => ({
  kind: 'again',
  page: { basket, errors: firstOfEach(errors), changes, card, idempotencyKey: randomUUID() },
});

/** Two deliveries ask the same questions: an error about a later one says for which day. */
function dated(errors: readonly FormError[], { deliveries }: Basket): FormError[] {
  return errors.map(({ field, text }) => {
    const date = deliveries[Number(/-([1-9]\d*)$/.exec(field)?.[1] ?? 0)]?.date;
    return { field, text: date && date !== deliveries[0]?.date ? `${shortDate(date)}: ${text}` : text };
  });
}

type Sent = {
  readonly card: KeptCard | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly postcodes: readonly string[];
};

/** Nobody drives to a postcode that was typed. */
const isNowhere = ({ code }: AppError): boolean => code === 'out-of-area' || code === 'no-collection';

/** The basket is read again: what was refused may be about what it has become. */
async function refusedOrder(api: ServiceClient, session: Session, refusal: AppError, sent: Sent): Promise<Pressed> {
  const basket = await visitorsBasket(api, session, isNowhere(refusal) ? [] : sent.postcodes);
  if (basket?.orderReference) return elsewhere(session, basket);
  if (!basket) return { kind: 'elsewhere', path: REFUSED };
  if (basket.problems.length > 0 && !isNowhere(refusal)) return problemsThere(api, session, basket, sent);
  if (refusal.code === 'card-token-used')
    return again(basket, errorsIn(refusal, sent.fields, 'card-number'), undefined);
  return refusal.code === 'basket-changed' || refusal.code === 'deliveries-do-not-match'
    ? changedBasket(basket, changesIn(refusal), sent)
    : again(basket, errorsIn(refusal, sent.fields, 'your-order'), sent.card);
}

/** What is wrong only where the form says that it goes is said there; all else is mended in the basket. */
async function problemsThere(api: ServiceClient, session: Session, basket: Basket, sent: Sent): Promise<Pressed> {
  const known = await visitorsBasket(api, session);
  if (!known || known.problems.length > 0) return { kind: 'elsewhere', path: REFUSED };
  const fieldOf = ({ date, person, lineId }: BasketProblem): string => {
    const line = basket.lines.find(({ id }) => id === lineId);
    const index = basket.deliveries.findIndex(
      (one) => one.person === (person ?? line?.person) && one.date === (date ?? line?.deliveryDate),
    );
    return sent.fields[`deliveries/${index}/recipient/postcode`] ?? 'your-order';
  };
  const errors = basket.problems.map((problem) => ({ field: fieldOf(problem), text: problem.detail }));
  return again(basket, errors, sent.card);
}

const changedBasket = (basket: Basket, changes: readonly BasketChange[], { card }: Sent): Pressed =>
  again(basket, [changed(changes.length > 0 ? 'changed' : 'your-order')], card, changes);

/** The basket says what has to be mended, and that nothing was charged. */
const REFUSED = '/basket?refused';

const changed = (field: string): FormError => ({
  field,
  text: 'Something changed since you looked. Nothing has been charged. Check the sum and pay again if it suits you.',
});

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
