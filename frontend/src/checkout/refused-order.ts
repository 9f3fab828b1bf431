import type { Basket, BasketProblem } from '@vetch/contracts/basket';
import type { BasketChange } from '@vetch/contracts/place-order';
import type { AppError } from '@vetch/service-kit/http/app-error';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { visitorsBasket } from '../basket/visitor-basket.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';
import type { KeptCard } from '../payment/card-form.ts';
import type { Session } from '../visit/session.ts';
import { changesIn } from './changes-part.ts';
import { again, elsewhere, type Pressed, REFUSED } from './pressed.ts';

type Sent = {
  readonly card: KeptCard | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly postcodes: readonly string[];
};

/** Nobody drives to a postcode that was typed. */
const isNowhere = ({ code }: AppError): boolean => code === 'out-of-area' || code === 'no-collection';

/** The basket is read again: what was refused may be about what it has become. */
export async function refusedOrder(
  api: ServiceClient,
  session: Session,
  refusal: AppError,
  sent: Sent,
): Promise<Pressed> {
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

const changed = (field: string): FormError => ({
  field,
  text: 'Something changed since you looked. Nothing has been charged. Check the sum and pay again if it suits you.',
});
