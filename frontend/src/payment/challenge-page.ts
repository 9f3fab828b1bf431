import type { Challenge } from '@vetch/contracts/payment';
import { head } from '../frame/head.ts';
import { amount } from '../wording/money.ts';

/** What the bank asks before it decides; it looks like a bank, not like a shop. */
export function challengePage(challenge: Challenge) {
  const { card, paymentId } = challenge;
  return {
    head: head('Approve a payment', { noStore: true, plainHeader: 'Your bank' }),
    facts: [
      { label: 'Amount', value: amount(challenge.amountCents, challenge.currency) },
      { label: 'Shop', value: 'Vetch' },
      { label: 'Order', value: challenge.orderReference },
      { label: 'Card', value: `${card.brand} ending ${card.lastFour}` },
    ],
    answers: [
      { action: `/payments/${paymentId}/challenge`, outcome: 'approved', label: 'Approve', look: 'btn' },
      { action: `/payments/${paymentId}/challenge`, outcome: 'refused', label: 'Refuse', look: 'btn quiet' },
    ].map(({ outcome, ...answer }) => ({ ...answer, hidden: [{ name: 'outcome', value: outcome }] })),
  };
}
