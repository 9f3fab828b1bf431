import { LEAST_CHARGE_CENTS } from '@vetch/contracts/promotions';

/**
 * What of an amount a gift card pays: as much as it holds. The bank moves no less than some pence, so that a rest smaller
 * than that is made up to it.
 */
export function paidByGiftCard(balanceCents: number, amountCents: number): number {
  if (balanceCents >= amountCents) return amountCents;
  return Math.max(0, Math.min(balanceCents, amountCents - LEAST_CHARGE_CENTS));
}

/** What of a refund goes to the gift card: the bank card comes first, up to what it paid and has not got back. */
export function refundedToGiftCard(amountCents: number, leftAtBankCents: number): number {
  return Math.max(0, amountCents - leftAtBankCents);
}
