import { giftCardsApi } from '@vetch/contracts/gift-cards';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type Handlers, on } from './handlers.ts';

/** Two gift cards: one that pays for a bouquet, and one that does not. */
export const PLENTY = 'H7KM-2QXR-9DVT-4WPC';
export const LITTLE = 'H7KM-2QXR-9DVT-4WPD';
const balances: Readonly<Record<string, number>> = { [PLENTY]: 100_00, [LITTLE]: 20_00 };

export function giftCardHandlers(): Handlers {
  return [
    on(giftCardsApi.buy, ({ body }) => {
      if (body.cardToken.includes('declined')) {
        throw new AppError('card-declined', 'The bank declined the card. Nothing has been charged.', {
          refusal: 'declined',
        });
      }
      return { code: PLENTY, lastFour: '4WPC', amountCents: body.amountCents, currency: 'GBP' };
    }),
    on(giftCardsApi.balance, ({ body }) => {
      const code = body.code.replaceAll(/(.{4})(?=.)/g, '$1-');
      const balanceCents = balances[code];
      if (balanceCents === undefined) {
        throw new AppError(
          'gift-card-not-found',
          'We know no gift card with this code. Please check it letter by letter.',
        );
      }
      return { token: `gift:${code}`, lastFour: code.slice(-4), balanceCents, currency: 'GBP' };
    }),
  ];
}
