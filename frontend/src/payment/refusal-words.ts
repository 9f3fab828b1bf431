const words: Readonly<Record<string, string>> = {
  declined: 'The bank declined the card. It does not tell us why; your bank tells you.',
  'insufficient-funds': 'The bank says there is not enough money on the card.',
  'challenge-failed': 'The payment was not approved at your bank.',
  'challenge-refused': 'The payment was refused at your bank.',
  'not-received': 'The bank never received the payment.',
  'gift-card-short': 'There is less left on the gift card than the flowers cost. A card pays for the rest.',
  'gift-card-not-found': 'The gift card was read too long ago, and was not used.',
  'expired-card': 'The bank says the card has expired.',
};

/** Why a card was refused, in plain words. */
export const refusalInWords = (code: string | null): string => words[code ?? ''] ?? 'The bank did not accept the card.';
