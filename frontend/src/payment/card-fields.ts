import { testCardHint, testCards } from '@vetch/contracts/test-cards';
import { field } from '../forms/field.ts';
import type { FormError } from '../forms/form-errors.ts';
import type { KeptCard } from './card-form.ts';

/** The part of a form that asks for a card. What was typed is never printed again; a kept card is named. */
export function cardFields(card: KeptCard | undefined, errors: readonly FormError[], demoShop: boolean) {
  const number = field(
    {
      id: 'card-number',
      label: 'Card number',
      autocomplete: 'cc-number',
      inputmode: 'numeric',
      placeholder: '1234 5678 9012 3456',
      wide: true,
    },
    '',
    errors,
  );
  const expiry = field(
    { id: 'card-expiry', label: 'Expiry', autocomplete: 'cc-exp', inputmode: 'numeric', placeholder: 'MM / YY' },
    '',
    errors,
  );
  const code = field(
    { id: 'card-code', label: 'Security code', autocomplete: 'cc-csc', inputmode: 'numeric', placeholder: 'CVC' },
    '',
    errors,
  );
  return {
    kept: card,
    fields: [number, expiry, code],
    testCards: demoShop ? testCards.map(({ number, does }) => ({ number, does })) : [],
    testCardHint: `With any of them: expiry ${testCardHint.expiry}, security code ${testCardHint.securityCode}.`,
  };
}
