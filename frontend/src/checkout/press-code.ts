import type { Basket } from '@vetch/contracts/basket';
import type { AppError } from '@vetch/service-kit/http/app-error';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { codeIn, codeRefusals, refusedCode } from '../basket/code-part.ts';
import { dropCode, useCode, visitorsBasket } from '../basket/visitor-basket.ts';
import { attempt } from '../forms/attempt.ts';
import { type Form, keyIn } from '../forms/form.ts';
import { cardIn, isCardTyped } from '../payment/card-form.ts';
import type { Session } from '../visit/session.ts';
import type { CheckoutInput } from './checkout-page.ts';
import { atTypedPostcodes } from './typed-postcodes.ts';

const steps = ['use-code', 'drop-code'];

/** Whoever typed a code wants it used before anything is paid, whichever button or key was pressed. */
export const wantsCode = (form: Form): boolean => steps.includes(form.text('step')) || form.text('code').trim() !== '';

type Shown = Pick<CheckoutInput, 'form' | 'errors' | 'card' | 'code' | 'idempotencyKey'> & {
  readonly basket: Basket | undefined;
  readonly isRefused: boolean;
};

/** Uses the code that was typed, or takes the one there is out. Whatever else was typed stays, the card under its token. */
export async function pressCode(api: ServiceClient, session: Session, form: Form): Promise<Shown> {
  const isDrop = form.text('step') === 'drop-code';
  const work = async () => (isDrop ? dropCode(api, session) : useCode(api, session, codeIn(form)));
  const { refusal } = await attempt(work(), ...codeRefusals, 'basket-not-found', 'basket-ordered');
  const [known, card] = await Promise.all([visitorsBasket(api, session), typedCard(api, form)]);
  const basket = known && (await atTypedPostcodes(api, session, form, known));
  const isOpen = known && !known.orderReference && known.lines.length > 0 && known.problems.length === 0;
  const code = refusal && refusedAtTill(refusal, form);
  return {
    ...{ form, card, errors: code?.errors ?? [], idempotencyKey: keyIn(form), isRefused: refusal !== undefined },
    ...(code && { code }),
    basket: isOpen ? basket : undefined,
  };
}

/** Whoever wants to pay without the code has to know how. */
function refusedAtTill(refusal: AppError, form: Form) {
  const { errors, ...code } = refusedCode(refusal, form);
  return {
    ...code,
    errors: errors.map(({ field, text }) => ({ field, text: `${text} Empty the field to go on without it.` })),
  };
}

/** A card is traded for its token when one was typed; what is wrong with it is said when it is to pay. */
export async function typedCard(api: ServiceClient, form: Form) {
  return isCardTyped(form) ? (await cardIn(api, form)).card : undefined;
}
