import type { Order } from '@vetch/contracts/order';
import { amount } from '../wording/money.ts';
import { listed } from '../wording/numbers.ts';

/** What went back to the buyer, and where to. */
export function moneyBack({ payment, currency }: Order): string {
  if (payment.refundedCents === 0 && payment.paidCents === 0) return 'You were not charged.';
  if (payment.refundedCents === 0)
    return `Your money is on its way back to ${payment.giftCard ? 'where it came from' : 'your card'}.`;
  return `${amount(payment.refundedCents, currency)} has gone back to ${listed(whereItWent(payment)) || 'your card'}.`;
}

/** What was paid, with what. */
export function paymentInWords(order: Order): string {
  const { payment, currency } = order;
  if (payment.paidCents === 0 || !(payment.card || payment.giftCard)) return '';
  const paid = `${amount(payment.paidCents, currency)} paid with ${listed(paidWith(payment, currency))}.`;
  return payment.refundedCents === 0 ? paid : `${paid} ${moneyBack(order)}`;
}

/** The cards that paid; a gift card says how much, when it did not pay for all of it. */
function paidWith({ card, giftCard }: Order['payment'], currency: string): string[] {
  const part = card && giftCard ? `${amount(giftCard.amountCents, currency)} from the` : 'a';
  return [
    ...(card ? [`${card.brand} ending ${card.lastFour}`] : []),
    ...(giftCard ? [`${part} gift card ending ${giftCard.lastFour}`] : []),
  ];
}

/** The bank card gets its money back first. */
function whereItWent({ card, giftCard, paidCents, refundedCents }: Order['payment']): string[] {
  const fromBank = paidCents - (giftCard?.amountCents ?? 0);
  return [
    ...(card && fromBank > 0 ? [`your ${card.brand} ending ${card.lastFour}`] : []),
    ...(giftCard && refundedCents > fromBank ? [`the gift card ending ${giftCard.lastFour}`] : []),
  ];
}
