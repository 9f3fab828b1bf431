import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { visitorsBasket } from '../basket/visitor-basket.ts';
import { type Form, keyIn } from '../forms/form.ts';
import type { Session } from '../visit/session.ts';
import type { CheckoutInput } from './checkout-page.ts';
import { typedCard } from './press-code.ts';

/** The buttons that change how it gets there, and what they say. */
export const ways = {
  collection: { step: 'collect', label: 'Pick it up from the shop instead' },
  delivery: { step: 'deliver', label: 'Have it delivered instead' },
} as const;

export const wantsOtherWay = (form: Form): boolean =>
  Object.values(ways).some(({ step }) => step === form.text('step'));

type Shown = Pick<CheckoutInput, 'form' | 'errors' | 'card' | 'idempotencyKey'> &
  Partial<Pick<CheckoutInput, 'basket'>>;

/** Has it picked up instead of delivered, or the other way round. Whatever was typed stays, the card under its token. */
export async function pressWay(api: ServiceClient, session: Session, form: Form): Promise<Shown> {
  if (form.text('step') === ways.collection.step) session.pickUp = true;
  else delete session.pickUp;
  const [basket, card] = await Promise.all([visitorsBasket(api, session), typedCard(api, form)]);
  const isOpen = basket && !basket.orderReference && basket.lines.length > 0 && basket.problems.length === 0;
  return { ...{ form, card, errors: [], idempotencyKey: keyIn(form) }, ...(isOpen && { basket }) };
}
