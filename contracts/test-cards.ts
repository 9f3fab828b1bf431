export type TestCard = {
  readonly number: string;
  /** What the simulated bank does with the card, in one word. */
  readonly scenario: string;
  /** The same in words for people. */
  readonly does: string;
};

/**
 * The cards that the simulated bank knows, as people type them. Each goes with any security code of three digits and
 * any expiry date to come. Every other card whose number is well formed pays.
 */
export const testCards = [
  { number: '4242 4242 4242 4242', scenario: 'pays', does: 'Pays.' },
  { number: '4000 0000 0000 0002', scenario: 'declined', does: 'Is declined.' },
  { number: '4000 0000 0000 9995', scenario: 'insufficient-funds', does: 'Has insufficient funds.' },
  { number: '4000 0000 0000 3220', scenario: 'challenge', does: 'Asks its owner to approve the payment first.' },
  {
    number: '4000 0000 0000 0119',
    scenario: 'answer-lost',
    does: 'Pays, but the bank’s answer gets lost on the way.',
  },
  { number: '4000 0000 0000 6975', scenario: 'slow', does: 'Pays, but the bank takes 20 seconds to decide.' },
  {
    number: '4000 0000 0000 3337',
    scenario: 'webhook-thrice',
    does: 'Pays; the shop is told three times, in the wrong order.',
  },
] as const satisfies readonly TestCard[];

export type TestCardScenario = (typeof testCards)[number]['scenario'];

/** What to type where the simulated bank does not care. */
export const testCardHint = { expiry: '12/34', securityCode: '123' } as const;
