import type { Basket } from '@vetch/contracts/basket';
import { UseCode } from '@vetch/contracts/promotions';
import type { AppError } from '@vetch/service-kit/http/app-error';
import { parse } from '@vetch/service-kit/http/parse';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorsIn, type FormError } from '../forms/form-errors.ts';

/** A code that was refused: why, and what was typed. */
export type RefusedCode = { readonly typed: string; readonly errors: readonly FormError[] };

/** The code in the bill, and the field for one. */
export function codePart(promotion: Basket['promotion'], refused: RefusedCode | undefined) {
  const errors = refused?.errors ?? [];
  return {
    used: promotion && {
      said: promotion.refusal ? `${promotion.code} takes nothing off as it is. ${promotion.refusal}` : '',
      code: promotion.code,
    },
    label: promotion ? 'Use another code' : 'Have a code?',
    isOpen: errors.length > 0,
    field: field({ id: 'code', label: 'Code' }, refused?.typed ?? '', errors),
  };
}

/** The refusals of a code that are shown at its field. */
export const codeRefusals = ['invalid-request', 'promotion-not-found', 'promotion-refused'] as const;

export const codeIn = (form: Form) => parse(UseCode, { code: form.text('code') });

export const refusedCode = (refusal: AppError, form: Form): RefusedCode => ({
  typed: form.text('code'),
  errors: errorsIn(refusal, { code: 'code' }, 'code'),
});
