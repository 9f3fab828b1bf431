import { CheckGiftCard, type GiftCardBalance, giftCardsApi } from '@vetch/contracts/gift-cards';
import { parse } from '@vetch/service-kit/http/parse';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';
import { attempt, away } from '../forms/attempt.ts';
import { type Field, field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, errorsIn, type FormError } from '../forms/form-errors.ts';

export type GiftCardInput = { readonly giftCard?: GiftCardBalance; readonly errors: readonly FormError[] };

const ID = 'gift-card';
const refused = ['invalid-request', 'gift-card-not-found', 'too-many-requests', ...away] as const;

/** The gift card whose code was typed, with what is left on it. */
export async function giftCardIn(api: ServiceClient, form: Form): Promise<GiftCardInput> {
  const read = async () => api(giftCardsApi.balance, { body: parse(CheckGiftCard, { code: form.text(ID) }) });
  const { value, refusal } = await attempt(read(), ...refused);
  return refusal ? { errors: errorsIn(refusal, { code: ID }, ID) } : { giftCard: value, errors: [] };
}

/** The same where a gift card need not be used. */
export const giftCardIfAny = async (api: ServiceClient, form: Form): Promise<GiftCardInput> =>
  form.text(ID).trim() === '' ? { errors: [] } : giftCardIn(api, form);

/** The field for the code of a gift card. */
export const giftCardField = (form: Form, errors: readonly FormError[], hint = ''): Field =>
  field({ id: ID, label: 'Code of the gift card', placeholder: 'XXXX-XXXX-XXXX-XXXX', hint }, form.text(ID), errors);

/** The folded field at the checkout. */
export function giftCardPart(form: Form, errors: readonly FormError[]) {
  const hint = 'It pays first, and the card pays what is left. If it holds enough, you need no card.';
  return {
    isOpen: form.text(ID).trim() !== '' || errorAt(errors, ID) !== '',
    field: giftCardField(form, errors, hint),
  };
}
